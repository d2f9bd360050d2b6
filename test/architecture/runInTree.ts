import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repository } from "./sourceTree.ts";

/**
 * Runs one of the repository's tools in another folder.
 *
 * @param tool - its JavaScript entry, below node_modules
 * @returns its exit code, and what it printed
 */
export function runInTree(root: string, tool: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, "node_modules", tool), ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 100_000_000,
    env: { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1", TURBO_TELEMETRY_DISABLED: "1" },
  });

  return { status, stdout, stderr };
}
