import { pathToFileURL } from "node:url";
import { root } from "./root.mjs";

/**
 * Goes on as the program in a TypeScript file: in this very process, so that signals, exit code, stdin and stdout are
 * the program's own and nothing has to be passed on (docs/decisions/003-sources-run-by-tsx.md).
 *
 * @param {string} entry - below the root
 */
export async function handOver(entry) {
  const { register } = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(`${root}/${entry}`).href);
}
