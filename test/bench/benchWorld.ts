import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assessAll } from "@revisit/data/assessment/assessAll";
import { openDatabase } from "@revisit/data/database/openDatabase";
import { prepareDatabase, type PreparedDatabase } from "@revisit/data/database/prepareDatabase";
import { giveSignIn } from "@revisit/data/people/giveSignIn";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { hashPassword } from "better-auth/crypto";
import pg from "pg";
import { fillOrganization } from "./benchData.ts";
import { benchId } from "./benchIds.ts";
import { startProcess, type Started } from "./startProcess.ts";

export const SMALL = { org: 1, name: "Ten thousand", accounts: 10_000 } as const;
export const LARGE = { org: 2, name: "A hundred thousand", accounts: 100_000 } as const;
const OTHERS = 50;
const OTHER_ACCOUNTS = 200;
const PASSWORD = "only-for-the-bench";

/** The database with its organizations, the real server and the floor, both running on it. */
export type BenchWorld = {
  readonly folder: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly serverUrl: string;
  readonly floorUrl: string;
  readonly server: Started;
  readonly floor: Started;
  readonly postmaster: number;
  readonly assessSeconds: number;
  readonly password: string;
  readonly stop: () => Promise<void>;
};

/** Builds everything anew in a folder of its own. A minute or two. */
export async function buildWorld(say: (line: string) => void): Promise<BenchWorld> {
  const folder = await mkdtemp(join(tmpdir(), "revisit-bench-"));
  const filled = await prepareDatabase({ dataFolder: join(folder, "data"), purpose: "bench" });
  say("filling organizations of 10,000 and 100,000 accounts beside 50 others");
  await fill(ownerOf(filled));
  say("assessing them");
  const assessSeconds = await assess(filled.url);
  await filled.stop();
  const [port, floorPort] = [4_600 + Math.floor(Math.random() * 200), 4_800 + Math.floor(Math.random() * 200)].map(String);
  const env = {
    PORT: port ?? "",
    REVISIT_DATA: join(folder, "data"),
    REVISIT_DEMO: "no",
    LOG_LEVEL: "warn",
    REQUESTS_PER_MINUTE: "1000000",
  };
  const server = await startProcess(["apps/server/src/main.ts"], env, /Revisit is ready/);
  const joined = await prepareDatabase({ dataFolder: join(folder, "data"), purpose: "bench" });
  const ownerUrl = ownerOf(joined);
  const floor = await startProcess(["test/bench/floorServer.ts", ownerUrl, floorPort ?? ""], {}, /ready/);

  return {
    folder,
    ownerUrl,
    appUrl: joined.url,
    server,
    floor,
    assessSeconds,
    password: PASSWORD,
    postmaster: await postmasterOf(ownerUrl),
    serverUrl: `http://localhost:${port ?? ""}`,
    floorUrl: `http://127.0.0.1:${floorPort ?? ""}`,
    stop: async () => {
      await floor.stop();
      await joined.stop();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function fill(ownerUrl: string): Promise<void> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  for (let n = 0; n < OTHERS; n += 1) {
    await fillOrganization(client, { org: 100 + n, name: `Other ${String(n)}`, accounts: OTHER_ACCOUNTS });
  }
  await fillOrganization(client, SMALL);
  await fillOrganization(client, LARGE);
  await client.query("vacuum analyze");
  await client.end();
}

/** Seconds to assess the large organization; the others are assessed too. */
async function assess(url: string): Promise<number> {
  const database = openDatabase({ url });
  const passwordHash = await hashPassword(PASSWORD);
  let seconds = Number.NaN;
  for (const org of [...Array.from({ length: OTHERS }, (_, n) => 100 + n), SMALL.org, LARGE.org]) {
    const began = performance.now();
    const tenant = { orgId: benchId("org", org), personId: null };
    await assessAll({ database, tenant, asOf: new Date() });
    seconds = (performance.now() - began) / 1_000;
    await withTenantSql(database, tenant, (tx) => giveSignIn(tx, { personId: benchId("person", org, 0), passwordHash }));
  }
  await database.close();

  return seconds;
}

function ownerOf(prepared: PreparedDatabase): string {
  if (prepared.ownerUrl === null) {
    throw new Error("the bench needs the embedded database's owner");
  }

  return prepared.ownerUrl;
}

async function postmasterOf(ownerUrl: string): Promise<number> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  const { rows } = await client.query<{ pid: string }>("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid");
  await client.end();

  return Number(rows[0]?.pid);
}
