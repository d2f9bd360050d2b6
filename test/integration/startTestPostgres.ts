import { execFileSync } from "node:child_process";
import { chmod, chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connecting } from "@revisit/data/database/connecting";
import { clusterUrl, initCluster, OWNER, startCluster, stopCluster, type Cluster } from "@revisit/data/embedded/cluster";
import { npmPrograms, type Programs } from "@revisit/data/embedded/programs";
import { systemUser, type SystemUser } from "@revisit/data/embedded/systemUser";
import { migrate } from "@revisit/data/migration/migrate";
import { derivedPassword } from "@revisit/data/role/derivedPassword";
import { APP_ROLE, ensureAppRole } from "@revisit/data/role/ensureAppRole";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    testPostgres: TestPostgres;
  }
}

/** Addresses of the databases `postgres` and `revisit_template` of the PostgreSQL that this run started. */
export type TestPostgres = { readonly adminUrl: string; readonly appUrl: string; readonly template: string; readonly major: number };

const TEMPLATE = "revisit_template";
const PASSWORD = "only-for-tests";
/** as `prepareDatabase` would make it: a test of that then leaves the role of all others as it is */
const APP_PASSWORD = derivedPassword(PASSWORD);
/** Nothing here outlives the run, so nothing needs to reach the disk. */
const SETTINGS = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  shared_buffers: "256MB",
  max_wal_size: "4GB",
  max_connections: "120",
};

/** Vitest's global setup: one PostgreSQL a run, with one migrated database that each test file copies. `REVISIT_TEST_POSTGRES` names a folder of other programs than the embedded ones. */
export default async function startTestPostgres(project: TestProject): Promise<() => Promise<void>> {
  const user = await systemUser();
  const folder = await mkdtemp(join(tmpdir(), "revisit-test-"));

  await open(folder, user);
  const cluster: Cluster = {
    programs: await programsFor(user),
    user,
    folder: join(folder, "data"),
    socketFolder: process.platform === "win32" ? null : folder,
    port: 5432,
  };

  await initCluster(cluster, PASSWORD);
  await startCluster(cluster, SETTINGS);
  project.provide("testPostgres", await makeTemplate(cluster));

  return async () => {
    await stopCluster(cluster);
    await rm(folder, { recursive: true, force: true });
  };
}

async function open(folder: string, user: SystemUser | null): Promise<void> {
  await chmod(folder, 0o711);
  if (user) {
    await chown(folder, user.uid, user.gid);
  }
}

async function programsFor(user: SystemUser | null): Promise<Programs> {
  const bin = process.env["REVISIT_TEST_POSTGRES"];

  return bin === undefined || bin === "" ? npmPrograms(user) : { bin, major: majorOf(bin) };
}

/** `postgres (PostgreSQL) 15.12 (Debian …)` */
function majorOf(bin: string): number {
  return Number(/\) (\d+)/.exec(execFileSync(join(bin, "postgres"), ["--version"], { encoding: "utf8" }))?.[1]);
}

async function makeTemplate(cluster: Cluster): Promise<TestPostgres> {
  const owner = { role: OWNER, password: PASSWORD };
  const adminUrl = clusterUrl(cluster, owner, "postgres");

  await connecting(adminUrl, "the test", async (admin) => {
    await ensureAppRole(admin, APP_PASSWORD);
    await admin.query(`create database ${TEMPLATE}`);
  });
  await migrate(clusterUrl(cluster, owner, TEMPLATE));

  return {
    adminUrl,
    appUrl: clusterUrl(cluster, { role: APP_ROLE, password: APP_PASSWORD }, "postgres"),
    template: TEMPLATE,
    major: cluster.programs.major,
  };
}
