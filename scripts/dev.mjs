import { spawn } from "node:child_process";
import { prepare } from "./prepare.mjs";
import { root } from "./root.mjs";

const WEB_PORT = Number(process.env["PORT"] || 3000);
const SERVER_PORT = WEB_PORT + 1;
const BASE_URL = process.env["BASE_URL"] || `http://localhost:${WEB_PORT}`;

await prepare();
console.error(`The web app reloads on ${BASE_URL}; the server behind it (port ${SERVER_PORT}) restarts on a change.`);
runTogether([
  start("tsx/dist/cli.mjs", ["watch", "--clear-screen=false", "apps/server/src/main.ts"], { PORT: String(SERVER_PORT), BASE_URL }),
  start("vite/bin/vite.js", ["apps/web", "--config", "apps/web/vite.config.ts", "--port", String(WEB_PORT), "--strictPort"], {
    API_PORT: String(SERVER_PORT),
  }),
]);

/**
 * In a process group of its own: Ctrl-C then reaches it once, through us, and not a second time from the terminal.
 *
 * @param {string} entry - below node_modules
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function start(entry, args, env) {
  return spawn(process.execPath, [`${root}/node_modules/${entry}`, ...args], {
    cwd: root,
    detached: process.platform !== "win32",
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
  });
}

/** What ends one ends the other; this process ends when both have. @param {import("node:child_process").ChildProcess[]} children */
function runTogether(children) {
  let isStopping = false;
  const stop = (/** @type {number} */ code) => {
    if (!isStopping) {
      isStopping = true;
      process.exitCode = code;
      children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null).forEach((child) => child.kill("SIGTERM"));
    }
  };

  children.forEach((child) => child.once("exit", (code) => stop(code ?? 1)));
  process.on("SIGINT", () => stop(0));
  process.on("SIGTERM", () => stop(0));
  process.on("SIGHUP", () => stop(0));
}
