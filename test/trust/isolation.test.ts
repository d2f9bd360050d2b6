import type { FastifyInstance } from "fastify";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { injectedServer, OUR_PAGE } from "../integration/injectedServer.ts";
import { testDatabase, type TestDatabase } from "../integration/testDatabase.ts";
import { withExtraFields } from "./matrix/extraFields.ts";
import { FIXTURE_PATHS, fixturesOf } from "./matrix/fixtures/allFixtures.ts";
import { inputAt } from "./matrix/fixture.ts";
import { judge } from "./matrix/judge.ts";
import { call, callsOf, inventory, makeMatrix, type Matrix } from "./matrix/matrix.ts";
import { ACTORS } from "./matrix/places.ts";
import { recordFigures } from "./recordFigures.ts";
import { rollingBack } from "./matrix/rollingBack.ts";
import { stateHash } from "./matrix/stateHash.ts";

// T-01 of trust.md: every procedure × actors × places, against an oracle of its own.

const PROCEDURES = inventory();

let db: TestDatabase;
let owner: pg.Client;
let matrix: Matrix;
const counted = { procedures: PROCEDURES.length, actors: ACTORS.length, cells: 0, refused: 0, deviations: 0, mutants: 0, mutantsKilled: 0 };

beforeAll(async () => {
  db = await testDatabase();
  owner = new pg.Client(db.ownerUrl);
  await owner.connect();
  matrix = await makeMatrix(db.database);
});
afterAll(async () => {
  await recordFigures("T-01", counted);
  await owner.end();
  await db.close();
});

describe("the inventory", () => {
  it("has a policy for each procedure", () => {
    expect(PROCEDURES.filter(({ policy }) => !["public", "signed_in", "member", "rep", "manager", "admin"].includes(policy))).toEqual([]);
  });

  it("has a fixture for each procedure, and no other", () => {
    expect(FIXTURE_PATHS.sort()).toEqual(PROCEDURES.map(({ path }) => path).sort());
  });

  it("is public in two procedures", () => {
    expect(
      PROCEDURES.filter(({ policy }) => policy === "public")
        .map(({ path }) => path)
        .sort(),
    ).toEqual(["setup.create", "setup.status"]);
  });
});

describe.each(PROCEDURES)("$path ($policy)", (procedure) => {
  const { path, policy } = procedure;

  it("answers each actor at each place as the oracle says, and a refusal changes nothing", async () => {
    const before = await stateHash(owner);
    const verdicts = [];

    for (const fixture of fixturesOf(path)) {
      verdicts.push(await judge({ ...judged(path), fixture, policy, succeeding: matrix.undoing, refusing: matrix.committing }));
    }
    for (const { cells, denied, deviations } of verdicts) {
      counted.cells += cells;
      counted.refused += denied;
      counted.deviations += deviations.length;
    }
    expect(verdicts.flatMap(({ deviations }) => deviations)).toEqual([]);
    expect(verdicts.every(({ cells }) => cells >= 12)).toBe(true);
    // `session.enter` succeeds outside of every organization, and moves the session
    const moved = path === "session.enter" ? { auth_session: before["auth_session"] } : {};

    expect({ ...(await stateHash(owner)), ...moved }).toEqual(before);
  });

  it("refuses fields that it does not know", async () => {
    const actor = policy === "public" || policy === "signed_in" ? "rep owner" : "admin";
    const context = { ...matrix.contexts[actor], tenancy: matrix.undoing };
    const taken: unknown[] = [];

    for (const fixture of fixturesOf(path)) {
      for (const input of withExtraFields(inputAt(fixture, matrix.world, { place: "own" }))) {
        const { kind } = await call(context, path, input);

        taken.push(...(kind === "bad request" ? [] : [{ kind, input }]));
      }
    }
    expect(taken).toEqual([]);
  });
});

describe("over HTTP, without a session", () => {
  let server: FastifyInstance;

  beforeAll(async () => {
    server = await injectedServer(db.database);
  });
  afterAll(() => server.close());

  it.each(PROCEDURES)("$path ($policy)", async ({ path, type, policy }) => {
    const input = JSON.stringify(inputAt(fixturesOf(path)[0]!, matrix.world, { place: "own" }) ?? null);
    const get = { url: `/trpc/${path}${input === "null" ? "" : `?input=${encodeURIComponent(input)}`}` };
    const answer = await server.inject(
      type === "query" ? get : { method: "POST", url: `/trpc/${path}`, headers: OUR_PAGE, payload: input },
    );

    // there is an organization already, so even `setup.create` is refused
    expect(answer.statusCode).toBe({ "setup.status": 200, "setup.create": 403 }[path] ?? 401);
    expect(policy === "public" || answer.statusCode === 401).toBe(true);
    expect(answer.body).not.toContain("CANARY");
    if (type === "mutation") {
      expect((await server.inject(get)).statusCode).toBe(405);
    }
  });
});

describe("a guard that is taken away is missed", () => {
  it.each(PROCEDURES.flatMap(({ path, policy }) => otherPolicies(policy).map((other) => ({ path, policy, other }))))(
    "$path for $other instead of $policy",
    async ({ path, policy, other }) => {
      const procedure = PROCEDURES.find((one) => one.path === path)!;

      procedure.meta.policy = other;
      const deviations = await judgeUndone(procedure, policy, matrix.undoing).finally(() => {
        procedure.meta.policy = policy;
      });

      countMutant(deviations);
      expect(deviations).not.toEqual([]);
    },
  );

  it.each(PROCEDURES.filter(({ path, policy }) => policy !== "admin" && fixturesOf(path).some(({ about }) => about === "account")))(
    "the scope of $path",
    async (procedure) => {
      const everything = rollingBack(db.database, (viewer) => ({ ...viewer, scope: { kind: "all" } }));

      const deviations = await judgeUndone(procedure, procedure.policy, everything);

      countMutant(deviations);
      expect(deviations).not.toEqual([]);
    },
  );
});

function judged(path: string) {
  return { world: matrix.world, path, calls: callsOf(matrix, path) };
}

function countMutant(deviations: readonly string[]): void {
  counted.mutants += 1;
  counted.mutantsKilled += deviations.length > 0 ? 1 : 0;
}

async function judgeUndone(procedure: (typeof PROCEDURES)[number], policy: string, tenancy: Matrix["undoing"]): Promise<string[]> {
  for (const fixture of fixturesOf(procedure.path)) {
    const { deviations } = await judge({
      ...judged(procedure.path),
      fixture,
      policy,
      succeeding: tenancy,
      refusing: tenancy,
      stopAtFirst: true,
    });

    if (deviations.length > 0) {
      return [...deviations];
    }
  }

  return [];
}

/** Weaker where there is a weaker one, else stronger. `member` admits whom `rep` does. */
function otherPolicies(policy: string): string[] {
  return (
    {
      admin: ["manager", "rep"],
      manager: ["rep", "admin"],
      rep: ["manager"],
      member: ["manager"],
      signed_in: ["admin"],
      public: ["admin"],
    }[policy] ?? []
  );
}
