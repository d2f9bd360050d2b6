import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEnv } from "@revisit/server/start/readEnv";
import { runServer } from "@revisit/server/start/runServer";

// The server of a run of browser tests: a folder of its own with the demo in it, gone with the process.
const folder = mkdtempSync(join(tmpdir(), "revisit-e2e-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

await runServer(readEnv({ ...process.env, REVISIT_DATA: folder, REQUESTS_PER_MINUTE: "100000", LOG_LEVEL: "error" }));
