import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startProcess } from "../bench/startProcess.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PASSWORD = "revisit-demo";

export type CompanyServer = { readonly address: string; readonly password: string; readonly stop: () => Promise<void> };

/** A company's own CSV folder, imported from the command line as an operator does, its people let in, and the server on top. */
export async function companyServer(
  folder: string,
  company: { readonly now: string; readonly organization: string; readonly people: readonly string[] },
): Promise<CompanyServer> {
  const data = mkdtempSync(join(tmpdir(), "revisit-company-"));
  const port = String(45_000 + (process.pid % 10_000));
  const env = {
    REVISIT_DATA: data,
    REVISIT_NOW: company.now,
    REVISIT_DEMO: "no",
    PORT: port,
    LOG_LEVEL: "error",
    REQUESTS_PER_MINUTE: "100000",
  };
  revisit(env, "import", folder, "--org", company.organization);
  for (const email of company.people) {
    revisit(env, "user", "add", "--email", email, "--password", PASSWORD);
  }
  const server = await startProcess(["apps/server/src/main.ts"], env, /Revisit is ready/);

  return {
    address: `http://localhost:${port}`,
    password: PASSWORD,
    stop: async () => {
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function revisit(env: Readonly<Record<string, string>>, ...args: readonly string[]): void {
  const { PATH = "", HOME = "" } = process.env;
  execFileSync(process.execPath, ["--import", "tsx", "apps/server/src/cli/main.ts", ...args], {
    cwd: ROOT,
    env: { PATH, HOME, ...env },
    stdio: "pipe",
  });
}
