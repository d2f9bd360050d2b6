import { spawn } from "node:child_process";
import { root } from "../root.mjs";

/**
 * Runs one static check and keeps what it prints, so that checks that run at once do not print into one another.
 *
 * @typedef {{ name: string, entry: string, args: string[], env?: Record<string, string> }} Check
 * @typedef {{ name: string, isPassed: boolean, seconds: number, output: string }} CheckResult
 *
 * @param {Check} check - `entry` is a JavaScript file below the root
 * @returns {Promise<CheckResult>}
 */
export function runCheck({ name, entry, args, env = {} }) {
  const started = performance.now();
  const child = spawn(process.execPath, [`${root}/${entry}`, ...args], {
    cwd: root,
    env: { ...process.env, ...env, NO_COLOR: "1", NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (output += text));
  }

  return new Promise((resolve) => {
    child.once("error", (error) => (output += error.message));
    child.once("close", (code) => resolve({ name, isPassed: code === 0, seconds: (performance.now() - started) / 1000, output }));
  });
}
