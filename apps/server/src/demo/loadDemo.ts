import { assessAllWithin } from "@revisit/data/assessment/assessAll";
import type { Database } from "@revisit/data/database/database";
import { storyRepository } from "@revisit/data/demo/storyRepository";
import { importRunRepository } from "@revisit/data/import/importRunRepository";
import { type IncomingFile, storeFile } from "@revisit/data/import/storeFile";
import { newId } from "@revisit/data/newId";
import { createOrganization } from "@revisit/data/organization/createOrganization";
import { giveSignIn } from "@revisit/data/people/giveSignIn";
import type { TenantQueries } from "@revisit/data/tenant/tenantContext";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { addDays } from "@revisit/domain/calendar/dayArithmetic";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { localDay } from "@revisit/domain/calendar/localDay";
import { hashPassword } from "../auth/hashPassword.ts";
import { planAllWithin } from "../plan/planAll.ts";
import { DEMO_COMPETITORS, DEMO_DRIVERS, DEMO_ORGANIZATION, DEMO_PASSWORD, DEMO_PEOPLE, DEMO_TERRITORIES } from "./company.ts";
import { type DemoAccount, demoAccounts } from "./customers.ts";
import { demoOrders } from "./orders.ts";
import { DEMO_PRODUCTS } from "./productRange.ts";
import { type SeededRandom, seededRandom } from "./seededRandom.ts";
import { emptyStory, type Telling } from "./telling.ts";
import { tellStory } from "./tellStory.ts";

const SEED = 20_260_101;
const KNOWN_FOR_DAYS = 760;

/**
 * Makes the demo organization as of today: a made-up company whose two years of purchases, reviews, findings and problems hang
 * together. One transaction: it is there whole or not at all. Gives its id.
 */
export async function loadDemo(database: Database, asOf: Date): Promise<string> {
  const orgId = newId();
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await withTenantSql(database, { orgId, personId: null }, async (tx) => {
    const random = seededRandom(SEED);
    const today = localDay(DEMO_ORGANIZATION.timeZone, asOf);
    const accounts = demoAccounts(random, today);
    await createOrganization(tx, { ...DEMO_ORGANIZATION, isDemo: true }, asOf);
    await storyRepository(tx).setDrivers(DEMO_DRIVERS);
    await storeBasics(tx, { random, accounts, today, asOf });
    await assessAllWithin(tx, asOf);
    await tell(tx, { random, accounts, today, asOf });
    await assessAllWithin(tx, asOf);
    await planAllWithin(tx, asOf);
    for (const { id } of (await storyRepository(tx).cast()).people) {
      await giveSignIn(tx, { personId: id, passwordHash });
    }
  });

  return orgId;
}

type Basics = { readonly random: SeededRandom; readonly accounts: readonly DemoAccount[]; readonly today: IsoDay; readonly asOf: Date };

/** The company's records go through the same door as anybody's: the import. */
async function storeBasics(tx: TenantQueries, { random, accounts, today, asOf }: Basics): Promise<void> {
  const orders = accounts.map((account) => demoOrders(random, account, today));
  const importId = newId();
  await importRunRepository(tx).start({ importId, source: "demo", startedAt: asOf.toISOString() });
  const files = [
    incoming("territories", DEMO_TERRITORIES),
    incoming("people", DEMO_PEOPLE),
    incoming("products", DEMO_PRODUCTS),
    incoming("competitors", DEMO_COMPETITORS),
    incoming(
      "accounts",
      accounts.map(({ record }) => record),
    ),
    incoming(
      "contacts",
      accounts.flatMap(({ contacts }) => contacts),
    ),
    incoming(
      "owned_products",
      orders.flatMap(({ owned }) => owned),
    ),
    incoming(
      "purchases",
      orders.flatMap(({ purchases }) => purchases),
    ),
  ];
  const reports = [];
  for (const file of files) {
    reports.push({
      file: `${file.file}.csv`,
      ...(await storeFile(tx, file, { importId, today, asOf: asOf.toISOString() })),
      unknownColumns: [],
      warnings: [],
    });
  }
  await importRunRepository(tx).end({ importId, endedAt: asOf.toISOString(), files: reports, failure: null });
}

function incoming(file: IncomingFile["file"], records: readonly object[]): IncomingFile {
  return { file, given: new Set(Object.keys(records[0] ?? {})), batches: batchOf(records) };
}

async function* batchOf(records: readonly object[]): AsyncGenerator<{ line: number; original: string; record: object }[]> {
  yield await Promise.resolve(records.map((record, index) => ({ line: index + 2, original: JSON.stringify(record), record })));
}

async function tell(tx: TenantQueries, { random, accounts, today, asOf }: Basics): Promise<void> {
  const stories = storyRepository(tx);
  const telling: Telling = {
    random,
    cast: await stories.cast(),
    story: emptyStory(),
    today,
    asOf,
    tempers: new Map(accounts.map((account) => [account.record.externalId, account])),
  };
  const recent = tellStory(telling);
  await stories.store(telling.story);
  await stories.setKnownSince(addDays(today, -KNOWN_FOR_DAYS), recent);
}
