import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../integration/testDatabase.ts";
import { fixturesOf } from "./matrix/fixtures/allFixtures.ts";
import { judge } from "./matrix/judge.ts";
import { callsOf, inventory, makeMatrix, type Matrix } from "./matrix/matrix.ts";
import { tenantTables } from "./wall/wallDeviations.ts";

// T-01 of trust.md once more with row-level security off: the code's own wall, alone.

let db: TestDatabase;
let matrix: Matrix;

beforeAll(async () => {
  db = await testDatabase();
  matrix = await makeMatrix(db.database);
  await takeSecondWallDown(db.ownerUrl);
});
afterAll(() => db.close());

it("is tried without the second wall", async () => {
  const { rows } = await db.database.unsafePool.query("select distinct org_id from person");

  expect(rows).toHaveLength(2);
});

describe.each(inventory())("$path", (procedure) => {
  it("answers as the oracle says", async () => {
    const deviations: string[] = [];

    for (const fixture of fixturesOf(procedure.path)) {
      const judging = {
        world: matrix.world,
        path: procedure.path,
        calls: callsOf(matrix, procedure.path),
        fixture,
        policy: procedure.policy,
        succeeding: matrix.undoing,
        refusing: matrix.undoing,
      };

      deviations.push(...(await judge(judging)).deviations);
    }
    expect(deviations).toEqual([]);
  });
});

async function takeSecondWallDown(ownerUrl: string): Promise<void> {
  const owner = new pg.Client(ownerUrl);

  await owner.connect();
  for (const table of await tenantTables(owner)) {
    await owner.query(`alter table ${owner.escapeIdentifier(table)} no force row level security, disable row level security`);
  }
  await owner.end();
}
