import { prepareDatabase } from "@revisit/data/database/prepareDatabase";

/** A server reduced to its database: starts it on the folder given, says so, and waits to be killed. */
const [dataFolder = ""] = process.argv.slice(2);
const prepared = await prepareDatabase({ dataFolder, purpose: "server" });

await prepared.announce("http://localhost:4199");
console.log("ready");
setInterval(() => undefined, 60_000);
