import { handOver } from "./handOver.mjs";
import { prepare } from "./prepare.mjs";

await prepare();
await handOver("apps/server/src/cli/main.ts");
