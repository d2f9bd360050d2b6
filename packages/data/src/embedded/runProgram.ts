import { spawn } from "node:child_process";
import { OperatorError } from "../database/operatorError.ts";
import type { SystemUser } from "./systemUser.ts";

/**
 * Runs one of PostgreSQL's programs to its end, away from our working folder, which its user may not enter.
 *
 * @throws {OperatorError} `program_failed` with what it said
 */
export function runProgram(program: string, args: readonly string[], user: SystemUser | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...user, cwd: "/", env: { ...process.env, LC_ALL: "C" }, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";

    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
    });
    child.on("error", (cause) => {
      reject(new OperatorError("program_failed", `"${program}" could not be run: ${cause.message}`, { cause }));
    });
    // 'exit', not 'close': the server that pg_ctl leaves behind may hold our pipe
    child.on("exit", (code) => {
      child.stderr.destroy();
      if (code === 0) {
        resolve();
      } else {
        reject(new OperatorError("program_failed", `"${program}" failed: ${said.trim() || `exit code ${code ?? "none"}`}`));
      }
    });
  });
}
