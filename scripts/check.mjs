import { runStaticChecks } from "./checks/runStaticChecks.mjs";
import { prepare } from "./prepare.mjs";

await prepare();

const { passed, failed } = await runStaticChecks();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
