import { handOver } from "./handOver.mjs";
import { prepare } from "./prepare.mjs";

await prepare();
await handOver("test/bench/main.ts");
