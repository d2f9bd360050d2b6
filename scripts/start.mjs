import { buildWeb } from "./buildWeb.mjs";
import { handOver } from "./handOver.mjs";
import { prepare } from "./prepare.mjs";

await prepare();
await buildWeb();
await handOver("apps/server/src/main.ts");
