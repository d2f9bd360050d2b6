import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/**
 * Runs a program to its end.
 *
 * What it prints goes to stderr, so that stdout stays what the command was asked for (`--json`).
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, stdio?: import("node:child_process").StdioOptions }} [options]
 * @returns {Promise<number>} its exit code; 128 + n where a signal ended it, 127 where it could not be started
 */
export function runTool(command, args, { cwd = root, env = {}, stdio = ["ignore", 2, 2] } = {}) {
  const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env } });

  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(127);
    });
    child.once("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
    endTogether(child);
  });
}

/** Asked to end, this process ends what it runs, and then itself. @param {import("node:child_process").ChildProcess} child */
function endTogether(child) {
  const end = () => {
    child.kill("SIGTERM");
    child.once("exit", () => process.exit(143));
  };

  process.once("SIGTERM", end);
  process.once("SIGINT", end);
  child.once("exit", () => process.off("SIGTERM", end).off("SIGINT", end));
}

/**
 * npm, as the one that started this process where there is one: it need not be on the PATH.
 *
 * @param {string[]} args
 * @param {Parameters<typeof runTool>[2]} [options]
 */
export function runNpm(args, options) {
  const npm = process.env["npm_execpath"];

  return npm
    ? runTool(process.execPath, [npm, ...args], options)
    : runTool(process.platform === "win32" ? "npm.cmd" : "npm", args, options);
}

/**
 * The JavaScript entry of an installed package's program, run by this Node: no shell and no `.cmd` file in between.
 *
 * @param {string} entry - path below node_modules
 * @param {string[]} args
 * @param {Parameters<typeof runTool>[2]} [options]
 */
export function runInstalled(entry, args, options) {
  return runTool(process.execPath, [`${root}/node_modules/${entry}`, ...args], options);
}
