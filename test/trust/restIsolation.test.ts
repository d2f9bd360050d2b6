import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../integration/testDatabase.ts";
import { withExtraFields } from "./matrix/extraFields.ts";
import { inputAt, type Fixture } from "./matrix/fixture.ts";
import { restFixtures } from "./matrix/fixtures/restFixtures.ts";
import { judge } from "./matrix/judge.ts";
import { makeMatrix, type Matrix } from "./matrix/matrix.ts";
import { keysOf, restCallsOf, restInventory, type RestMatrix } from "./matrix/restMatrix.ts";
import { rollingBack } from "./matrix/rollingBack.ts";
import { stateHash } from "./matrix/stateHash.ts";

// T-01 of trust.md for /api/v1: the same oracle, with keys instead of sessions.

const PROCEDURES = restInventory();

let db: TestDatabase;
let owner: pg.Client;
let matrix: Matrix;
let rest: RestMatrix;

beforeAll(async () => {
  db = await testDatabase();
  owner = new pg.Client(db.ownerUrl);
  await owner.connect();
  matrix = await makeMatrix(db.database);
  rest = { database: db.database, keys: await keysOf(db.database, matrix.world) };
});
afterAll(async () => {
  await owner.end();
  await db.close();
});

it("has a fixture for each procedure, and no other", () => {
  expect(Object.keys(restFixtures).sort()).toEqual(PROCEDURES.map(({ path }) => path).sort());
});

describe.each(PROCEDURES)("$path ($policy)", ({ path, policy }) => {
  it("answers each key at each place as the oracle says, and a refusal changes nothing", async () => {
    const before = await stateHash(owner);
    const deviations: string[] = [];

    for (const fixture of fixturesOf(path)) {
      deviations.push(
        ...(await judge({ ...judged(path), fixture, policy, succeeding: matrix.undoing, refusing: matrix.committing })).deviations,
      );
    }
    expect(deviations).toEqual([]);
    expect(await stateHash(owner)).toEqual(before);
  });

  it("refuses fields that it does not know", async () => {
    const taken: unknown[] = [];

    for (const fixture of fixturesOf(path)) {
      for (const input of withExtraFields(inputAt(fixture, matrix.world, { place: "own" }))) {
        const { kind } = await restCallsOf(rest, path)("admin", input, matrix.undoing);

        taken.push(...(kind === "bad request" ? [] : [{ kind, input }]));
      }
    }
    expect(taken).toEqual([]);
  });
});

describe.each(PROCEDURES.filter(({ path }) => fixturesOf(path).some(({ about }) => about === "account")))(
  "the scope of $path",
  ({ path, policy }) => {
    it("is missed when it is taken away", async () => {
      const everything = rollingBack(db.database, (viewer) => ({ ...viewer, scope: { kind: "all" } }));
      const deviations: string[] = [];

      for (const fixture of fixturesOf(path)) {
        deviations.push(
          ...(await judge({ ...judged(path), fixture, policy, succeeding: everything, refusing: everything, stopAtFirst: true }))
            .deviations,
        );
      }
      expect(deviations).not.toEqual([]);
    });
  },
);

function judged(path: string) {
  return { world: matrix.world, path: `/api/v1 ${path}`, calls: restCallsOf(rest, path) };
}

function fixturesOf(path: string): Fixture[] {
  const found = restFixtures[path];

  return found === undefined ? [] : [found].flat();
}
