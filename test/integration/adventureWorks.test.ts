import { existsSync } from "node:fs";
import { openCsvFolder } from "@revisit/connectors/csvFolder/csvFolder";
import { readCsvFile } from "@revisit/connectors/csvFolder/readCsvFile";
import { assessAll } from "@revisit/data/assessment/assessAll";
import { sql } from "@revisit/data/database/sql";
import { importRunRepository } from "@revisit/data/import/importRunRepository";
import { storeFile } from "@revisit/data/import/storeFile";
import { newId } from "@revisit/data/newId";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adventureWorksFolder } from "./referenceData.ts";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";

const AS_OF = new Date("2013-12-01T09:00:00Z");
const folder = adventureWorksFolder();

describe.skipIf(folder === null || !existsSync(folder))("AdventureWorks, a published fictitious company", () => {
  let db: TestDatabase;
  let orgId: string;

  beforeAll(async () => {
    db = await testDatabase();
    orgId = (await db.newOrganization()).orgId;
    await importFolder();
    await assessAll({ database: db.database, tenant: { orgId, personId: null }, asOf: AS_OF });
  });
  afterAll(() => db.close());

  it("brings every account and purchase", async () => {
    expect(
      await rows(
        "select (select count(*)::int from account) as accounts, (select count(*)::int from purchase) as purchases, (select count(*)::int from import_rejection) as rejected",
      ),
    ).toEqual([{ accounts: 701, purchases: 19_718, rejected: 0 }]);
  });

  it("gives every account a standing of which nothing is due later than a year after its clock started", async () => {
    expect(
      await rows(
        "select count(*)::int as n, max(s.next_due_on - greatest(a.customer_since, a.known_since)) <= 365 as within_a_year, min(s.next_due_on)::text > '2013-12-01' as none_overdue from standing s join account a on a.id = s.account_id where s.last_held_on is null",
      ),
    ).toEqual([{ n: 701, within_a_year: true, none_overdue: true }]);
  });

  it("counts by level what the list counts", async () => {
    const counted = await rows("select level, sum(accounts)::int as n from standing_count group by level order by level");
    const listed = await rows("select level, count(*)::int as n from standing group by level order by level");

    expect(counted).toEqual(listed);
  });

  it("changes nothing when it is assessed again", async () => {
    const again = await assessAll({ database: db.database, tenant: { orgId, personId: null }, asOf: AS_OF });

    expect(again).toEqual({ accounts: 701, changed: 0 });
  });

  async function importFolder(): Promise<void> {
    const importId = newId();
    const tenant = { orgId, personId: null };
    await withTenantSql(db.database, tenant, (tx) =>
      importRunRepository(tx).start({ importId, source: "test", startedAt: AS_OF.toISOString() }),
    );
    for (const source of (await openCsvFolder(folder ?? "")).files) {
      await withTenantSql(db.database, tenant, async (tx) =>
        storeFile(tx, await readCsvFile(source.file, { chunks: source.open() }), {
          importId,
          today: "2013-12-01",
          asOf: AS_OF.toISOString(),
        }),
      );
    }
  }

  function rows(statement: string): Promise<object[]> {
    return withTenantSql(db.database, { orgId, personId: null }, (tx) => tx.query<object>(sql([statement])));
  }
});
