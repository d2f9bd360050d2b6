import { readCsvFile } from "@revisit/connectors/csvFolder/readCsvFile";
import { importRunRepository } from "@revisit/data/import/importRunRepository";
import { storeFile, type StoredFile } from "@revisit/data/import/storeFile";
import { withImportLock } from "@revisit/data/import/withImportLock";
import { newId } from "@revisit/data/newId";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { sql } from "@revisit/data/database/sql";
import type { ImportFile } from "@revisit/domain/import/records";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const FOLDER = {
  territories: "code,name,parent_code\nall,Everything,\neast,Схід,all\n",
  people:
    "email,name,role,territory_code\nOlena@x.example,Олена,rep,east\nboss@x.example,Boss,manager,all\nboss@x.example,Boss,manager,east\n",
  products: "sku,name,unit_price,currency,requires_sku\nO1,Option,5,EUR,P1\nP1,Product,10.505,EUR,\n",
  accounts:
    "external_id,name,type,employees,annual_revenue,owner_email,territory_code,country,currency\nA1,Перша,Магазин,12,1000,olena@x.example,east,UA,EUR\nA2,Друга,Склад,3,,olena@x.example,,PL,EUR\n",
  contacts: "account_external_id,name,email,rapport\nA1,Іван,ivan@x.example,4\nA1,Марія,,2\n",
  owned_products: "account_external_id,sku,supplier,competitor,bought_on\nA2,P1,competitor,Rival,2020-02-29\n",
  purchases:
    "account_external_id,order_id,purchased_on,sku,quantity,amount\nA1,1,2024-02-29,P1,2,21.01\nA1,1,2024-02-29,O1,1,5\nA1,2,2024-03-01,P1,-1,-10.5\n",
  reviews: "external_id,account_external_id,held_on,state,reason\nR1,A1,2024-05-01,held,\nR2,A2,2024-06-01,declined,no time\n",
} as const;

describe("a whole folder", () => {
  it("is stored, and a second run changes nothing", async () => {
    const { orgId } = await db.newOrganization();
    const first = await importAll(orgId, FOLDER);
    const second = await importAll(orgId, FOLDER);

    expect(first.map(({ added, rejected }) => [added, rejected])).toEqual([
      [2, 0],
      [3, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [1, 0],
      [3, 0],
      [2, 0],
    ]);
    expect(second.map(({ added, changed, rejected, unchanged, read }) => [added, changed, rejected, unchanged === read])).toEqual(
      Array.from({ length: 8 }, () => [0, 0, 0, true]),
    );
    expect(await rows(orgId, "select name, size_band, time_zone, currency from account order by external_id")).toEqual([
      { name: "Перша", size_band: "10-49", time_zone: "Europe/Kyiv", currency: "EUR" },
      { name: "Друга", size_band: "1-9", time_zone: "Europe/Warsaw", currency: "EUR" },
    ]);
    expect(await rows(orgId, "select p.sku, o.supplier from owned_product o join product p on p.id = o.product_id order by 2, 1")).toEqual([
      { sku: "P1", supplier: "competitor" },
      { sku: "O1", supplier: "us" },
      { sku: "P1", supplier: "us" },
    ]);
  });

  it("changes what changed, and lets alone what the header does not give", async () => {
    const { orgId } = await db.newOrganization();
    await importAll(orgId, FOLDER);
    const [changed] = await importAll(orgId, { accounts: "external_id,name\nA1,Renamed\nA2,Друга\n" });

    expect(changed).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
    expect(
      await rows(orgId, "select name, type, employees, owner_id is not null as owned, version from account where external_id = 'A1'"),
    ).toEqual([{ name: "Renamed", type: "Магазин", employees: 12, owned: true, version: 2 }]);
  });

  it("moves a person to the territories of the file, and ends the others", async () => {
    const { orgId } = await db.newOrganization();
    await importAll(orgId, FOLDER);
    const [moved] = await importAll(orgId, { people: "email,name,role,territory_code\nboss@x.example,Boss,manager,all\n" });

    expect(moved).toMatchObject({ changed: 1, added: 0 });
    expect(
      await rows(
        orgId,
        "select t.code, a.ends_on is null as current from territory_assignment a join person p on p.id = a.person_id join territory t on t.id = a.territory_id where p.email = 'boss@x.example' order by 1",
      ),
    ).toEqual([
      { code: "all", current: true },
      { code: "east", current: false },
    ]);
  });
});

describe("a bad row is named and costs no good one", () => {
  it.each([
    {
      name: "an unknown owner",
      file: "accounts",
      csv: "external_id,name,owner_email\nB1,Good,\nB2,Bad,nobody@x.example\n",
      line: 3,
      code: "unknown_owner",
      column: "owner_email",
    },
    {
      name: "an unknown territory",
      file: "accounts",
      csv: "external_id,name,territory_code\nB1,Good,all\nB2,Bad,mars\n",
      line: 3,
      code: "unknown_territory",
      column: "territory_code",
    },
    {
      name: "two accounts with one external id",
      file: "accounts",
      csv: "external_id,name\nB1,Good\nB1,Bad\n",
      line: 3,
      code: "duplicate_external_id",
      column: "external_id",
    },
    {
      name: "an unknown sku",
      file: "purchases",
      csv: "account_external_id,order_id,purchased_on,sku,amount\nA1,9,2024-01-01,P1,1\nA1,9,2024-01-01,NO,1\n",
      line: 3,
      code: "unknown_sku",
      column: "sku",
    },
    {
      name: "an unknown account",
      file: "purchases",
      csv: "account_external_id,order_id,purchased_on,sku,amount\nA1,9,2024-01-01,P1,1\nZ,10,2024-01-01,P1,1\n",
      line: 3,
      code: "unknown_account",
      column: "account_external_id",
    },
    {
      name: "a negative amount",
      file: "purchases",
      csv: "account_external_id,order_id,purchased_on,sku,amount\nA1,9,2024-01-01,P1,1\nA1,10,2024-01-01,P1,-1\n",
      line: 3,
      code: "negative_price",
      column: "amount",
    },
    {
      name: "an order line twice",
      file: "purchases",
      csv: "account_external_id,order_id,purchased_on,sku,amount\nA1,9,2024-01-01,P1,1\nA1,9,2024-01-01,P1,2\n",
      line: 3,
      code: "duplicate_row",
      column: "order_id",
    },
    {
      name: "a day that does not exist",
      file: "purchases",
      csv: "account_external_id,order_id,purchased_on,sku,amount\nA1,9,2024-01-01,P1,1\nA1,10,2023-02-29,P1,1\n",
      line: 3,
      code: "not_a_day",
      column: "purchased_on",
    },
    {
      name: "a product that requires itself",
      file: "products",
      csv: "sku,name,unit_price,requires_sku\nG,Good,1,\nB,Bad,1,B\n",
      line: 3,
      code: "requires_itself",
      column: "requires_sku",
    },
    {
      name: "a product that requires an unknown one",
      file: "products",
      csv: "sku,name,unit_price,requires_sku\nG,Good,1,\nB,Bad,1,NO\n",
      line: 3,
      code: "unknown_sku",
      column: "requires_sku",
    },
    {
      name: "a territory under an unknown one",
      file: "territories",
      csv: "code,name,parent_code\nn,Good,all\nb,Bad,mars\n",
      line: 3,
      code: "unknown_parent",
      column: "parent_code",
    },
    {
      name: "a refusal without its reason",
      file: "reviews",
      csv: "external_id,account_external_id,held_on,state,reason\nR8,A1,2024-01-01,held,\nR9,A1,2024-01-01,declined,\n",
      line: 3,
      code: "missing_value",
      column: "reason",
    },
  ] as const)("$name", async ({ file, csv, line, code, column }) => {
    const { orgId } = await db.newOrganization();
    await importAll(orgId, FOLDER);
    const importId = newId();
    const [stored] = await importAll(orgId, { [file]: csv }, importId);
    const rejected = await withTenantSql(db.database, { orgId, personId: null }, (tx) => importRunRepository(tx).rejected(importId, 10));

    expect(stored).toMatchObject({ read: 2, added: 1, rejected: 1 });
    expect(rejected).toMatchObject([{ file, line, code, column, original: csv.split("\n")[2] }]);
  });

  it("a loop of territories is told apart from what hangs on it", async () => {
    const { orgId } = await db.newOrganization();
    const importId = newId();
    const [stored] = await importAll(orgId, { territories: "code,name,parent_code\ntop,Top,\na,A,b\nb,B,a\nc,C,b\n" }, importId);
    const rejected = await withTenantSql(db.database, { orgId, personId: null }, (tx) => importRunRepository(tx).rejected(importId, 10));

    expect(stored).toMatchObject({ added: 1, rejected: 3 });
    expect(rejected.map(({ line, code }) => [line, code])).toEqual([
      [3, "territory_loop"],
      [4, "territory_loop"],
      [5, "unknown_parent"],
    ]);
  });

  it("a loop through a territory that is stored already is refused too", async () => {
    const { orgId } = await db.newOrganization();
    await importAll(orgId, FOLDER);
    const [stored] = await importAll(orgId, { territories: "code,name,parent_code\nall,Everything,east\n" });

    expect(stored).toMatchObject({ rejected: 1, changed: 0 });
  });
});

describe("one import at a time", () => {
  it("refuses a second one of the same organization and lets another's run", async () => {
    const one = await db.newOrganization();
    const other = await db.newOrganization();

    await withImportLock(db.database, one.orgId, async () => {
      await expect(withImportLock(db.database, one.orgId, () => Promise.resolve())).rejects.toMatchObject({
        code: "import_already_running",
      });
      await expect(withImportLock(db.database, other.orgId, () => Promise.resolve("ran"))).resolves.toBe("ran");
    });
    await expect(withImportLock(db.database, one.orgId, () => Promise.resolve("again"))).resolves.toBe("again");
  });
});

async function importAll(orgId: string, folder: Readonly<Partial<Record<ImportFile, string>>>, importId = newId()): Promise<StoredFile[]> {
  const stored: StoredFile[] = [];
  await withTenantSql(db.database, { orgId, personId: null }, (tx) =>
    importRunRepository(tx).start({ importId, source: "test", startedAt: "2024-06-01T00:00:00Z" }),
  );
  for (const [file, csv] of Object.entries(folder) as [ImportFile, string][]) {
    const work = withTenantSql(db.database, { orgId, personId: null }, async (tx) => {
      await importRunRepository(tx).ensureTerritory(newId());

      return storeFile(tx, await readCsvFile(file, { chunks: bytes(csv) }), {
        importId,
        today: "2024-06-01",
        asOf: "2024-06-01T00:00:00Z",
      });
    });
    stored.push(await work);
  }

  return stored;
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

function rows(orgId: string, statement: string): Promise<object[]> {
  return withTenantSql(db.database, { orgId, personId: null }, (tx) => tx.query<object>(sql([statement])));
}
