import { sql } from "@revisit/data/database/sql";
import { newApiKey } from "@revisit/data/entrance/apiKey";
import { newId } from "@revisit/data/newId";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { injectedServer, OUR_PAGE } from "./injectedServer.ts";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";
import { weighingCompany, type WeighingCompany } from "./weighingCompany.ts";

const NOW = "2026-11-17T09:00:00Z";

const ACCOUNT_FIELDS = [
  ...[
    "id",
    "externalId",
    "name",
    "kind",
    "type",
    "sizeBand",
    "owner",
    "territory",
    "level",
    "resources",
    "expectedValue",
    "why",
    "blindSpots",
  ],
  ...["wouldMove", "lastHeldOn", "nextDueOn", "intervalDays", "intervalRule", "coverage", "daysOverdue"],
];

const CADENCE_FIELDS = [
  ...["accounts", "planned", "scheduled", "held", "remaining", "attainment", "coverage", "compliance", "complianceExcused", "debt"],
  ...["debtClearsOn", "reach", "capacity", "utilization"],
];

let db: TestDatabase;
let server: FastifyInstance;
let company: WeighingCompany;
let admin: string;
let rep: string;

beforeAll(async () => {
  db = await testDatabase();
  server = await injectedServer(db.database, { env: { REVISIT_NOW: NOW } });
});
afterAll(async () => {
  await server.close();
  await db.close();
});
beforeEach(async () => {
  company = await weighingCompany(db.database, new Date(NOW));
  admin = await newKey("admin", null);
  rep = await newKey("rep", company.repId);
});

describe("the description", () => {
  it("is open to everybody and names every address", async () => {
    const { paths, openapi } = (await server.inject({ url: "/api/v1/openapi.json" })).json<{
      openapi: string;
      paths: Record<string, object>;
    }>();

    expect(openapi).toMatch(/^3\.1/);
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        "/accounts",
        "/accounts/{accountId}",
        "/reviews",
        "/reviews/{reviewId}/close",
        "/cadence",
        "/plan",
        "/problems",
        "/imports",
      ]),
    );
  });

  it("describes no address that answers without a key", async () => {
    const { paths } = (await server.inject({ url: "/api/v1/openapi.json" })).json<{ paths: Record<string, Record<string, object>> }>();
    const answers: unknown[] = [];

    for (const [path, methods] of Object.entries(paths)) {
      for (const method of Object.keys(methods)) {
        const url = `/api/v1${path.replaceAll(/\{\w+\}/g, newId())}`;
        const { statusCode, body } = await server.inject({
          method: method.toUpperCase() as "GET",
          url,
          headers: { authorization: "Bearer rv_wrong" },
        });

        answers.push(statusCode === 401 ? null : [method, path, statusCode, body]);
      }
    }
    expect(answers.length).toBeGreaterThan(18);
    expect(answers.filter((answer) => answer !== null)).toEqual([]);
  });
});

describe("a key", () => {
  it.each([
    { name: "none", authorization: undefined },
    { name: "no key of ours", authorization: "Bearer something" },
    { name: "another scheme", authorization: "Basic cnY6" },
  ])("that is $name opens nothing, in one sentence", async ({ authorization }) => {
    const answer = await server.inject({ url: "/api/v1/accounts", headers: authorization === undefined ? {} : { authorization } });

    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ code: "unauthorized", message: expect.stringContaining("API key") as string });
  });

  it("of a rep does not open what is for managers and admins", async () => {
    expect((await get(rep, "/cadence")).statusCode).toBe(403);
    expect((await get(rep, `/imports/${newId()}`)).statusCode).toBe(403);
    expect(
      (
        await server.inject({
          method: "POST",
          url: "/api/v1/imports",
          headers: { authorization: `Bearer ${rep}`, "content-type": "multipart/form-data; boundary=x" },
          payload: "--x--\r\n",
        })
      ).statusCode,
    ).toBe(403);
  });

  it("beside a cookie is a browser's, and needs what our pages send", async () => {
    const headers = { authorization: `Bearer ${admin}`, "content-type": "application/json", cookie: "a=b" };
    const problem = { accountId: company.accounts.bakery, what: "It broke" };

    expect((await server.inject({ method: "POST", url: "/api/v1/problems", headers, payload: problem })).statusCode).toBe(403);
    expect(
      (await server.inject({ method: "POST", url: "/api/v1/problems", headers: { ...headers, ...OUR_PAGE }, payload: problem })).statusCode,
    ).toBe(201);
  });
});

describe("accounts", () => {
  it("come in rank order with every field that others rely on", async () => {
    const { items, total, nextCursor } = await page<Record<string, unknown>>(admin, "/accounts");

    expect(total).toBe(3);
    expect(nextCursor).toBeNull();
    expect(Object.keys(items[0]!)).toEqual(expect.arrayContaining(ACCOUNT_FIELDS));
    expect(items[0]).toMatchObject({
      name: "Castell Bakery",
      owner: "rep@example.com",
      territory: "NORTH-1",
      expectedValue: { amount: expect.stringMatching(/^\d+\.\d{2}$/) as string, currency: "EUR" },
      why: expect.stringMatching(/\w.*\.$/) as string,
      intervalRule: expect.stringContaining("days") as string,
    });
  });

  it("come page by page, each once", async () => {
    const first = await page<{ id: string }>(admin, "/accounts?limit=2");
    const second = await page<{ id: string }>(admin, `/accounts?limit=2&cursor=${first.nextCursor}`);

    expect([first.items.length, second.items.length, second.nextCursor, second.total]).toEqual([2, 1, null, 3]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
  });

  it.each([
    { query: "owner=REP@example.com", names: ["Castell Bakery"] },
    { query: "territory=NORTH", names: ["Castell Bakery", "Dairy of Nord"] },
    { query: "territory=SOUTH", names: ["Foundry Süd"] },
    { query: "kind=prospect", names: [] },
    { query: "level=high,medium,low", names: ["Castell Bakery", "Dairy of Nord", "Foundry Süd"] },
    { query: "coverage=overdue,due_soon,never_reviewed,on_track&kind=customer", names: ["Castell Bakery", "Dairy of Nord", "Foundry Süd"] },
  ])("are narrowed by $query", async ({ query, names }) => {
    expect((await page<{ name: string }>(admin, `/accounts?${query}`)).items.map(({ name }) => name).sort()).toEqual(names);
  });

  it.each([
    { query: "owner=nobody@example.com", status: 404, code: "person_not_found" },
    { query: "territory=NOWHERE", status: 404, code: "territory_not_found" },
    { query: "level=enormous", status: 400, code: "bad_request" },
    { query: "limit=1000", status: 400, code: "bad_request" },
    { query: "cursor=nonsense", status: 400, code: "bad_request" },
    { query: "orgId=1", status: 400, code: "bad_request" },
  ])("answer $status to $query", async ({ query, status, code }) => {
    const answer = await get(admin, `/accounts?${query}`);

    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code]);
  });

  it("show one with its whitespace", async () => {
    const account = (await get(rep, `/accounts/${company.accounts.bakery}`)).json<{ whitespace: unknown[] }>();

    expect(account).toMatchObject({ name: "Castell Bakery", level: expect.any(String) as string });
    expect(account.whitespace).toContainEqual(
      expect.objectContaining({
        sku: "H1",
        name: "Hanging scale",
        state: "open",
        typicalOrder: { amount: "500.00", currency: "EUR" },
        replacementDueOn: null,
      }),
    );
  });

  it("tell what is not yours from what is not there in no way", async () => {
    const [theirs, nowhere] = await Promise.all([company.accounts.dairy, newId()].map((id) => get(rep, `/accounts/${id}`)));
    const said = (answer: typeof theirs) => ({ ...answer!.json<object>(), requestId: "" });

    expect([theirs!.statusCode, nowhere!.statusCode]).toEqual([404, 404]);
    expect(said(theirs)).toEqual(said(nowhere));
  });
});

describe("a review", () => {
  it("goes from its appointment to the next one", async () => {
    const appointment = { day: "2026-11-18", time: "10:00" };
    const opened = await post<{ id: string; version: number; state: string; scheduledAt: string }>(rep, "/reviews", {
      accountId: company.accounts.bakery,
      appointment,
    });
    const { id } = opened.body;

    expect(opened).toMatchObject({
      status: 201,
      body: {
        state: "scheduled",
        owner: "rep@example.com",
        scheduledAt: "2026-11-18T09:00:00.000Z",
        channel: "visit",
        durationMinutes: 60,
      },
    });
    expect(await post(rep, `/reviews/${id}/start`)).toMatchObject({ status: 200, body: { state: "in_progress" } });
    expect(
      await post(rep, `/reviews/${id}/answers`, { questionId: company.questions.perception, value: { kind: "rating", rating: 4 } }),
    ).toMatchObject({ status: 200, body: { version: 1 } });
    const finding = await post<{ id: string }>(rep, `/reviews/${id}/findings`, { kind: "need", text: "They weigh sacks by hand" });
    const early = await post(rep, `/reviews/${id}/close`);
    const recommendation = await post(rep, `/reviews/${id}/recommendations`, {
      kind: "product",
      sku: "H1",
      words: "A hanging scale",
      findingIds: [finding.body.id],
    });
    const promise = await post(rep, `/reviews/${id}/promises`, { text: "Send a quote", dueOn: "2026-11-20" });
    const closed = await post<{ nextDueOn: string; nextReview: { id: string } }>(rep, `/reviews/${id}/close`);

    expect(early).toMatchObject({ status: 412, body: { code: "review_needs_recommendation" } });
    expect([finding.status, recommendation.status, promise.status, closed.status]).toEqual([201, 201, 201, 200]);
    expect((await get(rep, `/reviews/${id}`)).json()).toMatchObject({
      state: "held",
      heldOn: "2026-11-17",
      answers: [{ questionId: company.questions.perception, value: { kind: "rating", rating: 4 } }],
      findings: [{ text: "They weigh sacks by hand", state: "confirmed" }],
      recommendations: [{ product: "Hanging scale", findingIds: [finding.body.id] }],
      promises: [{ text: "Send a quote", owner: "rep@example.com" }],
    });
    expect((await get(rep, `/accounts/${company.accounts.bakery}`)).json()).toMatchObject({
      lastHeldOn: "2026-11-17",
      nextDueOn: closed.body.nextDueOn,
      coverage: "on_track",
    });
    expect(await page(rep, "/reviews?state=proposed")).toMatchObject({ items: [{ id: closed.body.nextReview.id }], total: 1 });
  });

  it("is opened by a key that stands for nobody, in the name of the account's owner", async () => {
    const { status, body } = await post<{ id: string }>(admin, "/reviews", { accountId: company.accounts.bakery });

    expect({ status, body }).toMatchObject({ status: 201, body: { state: "invited", owner: "rep@example.com" } });
    expect(await post(admin, "/reviews", { accountId: company.accounts.foundry })).toMatchObject({
      status: 201,
      body: { owner: "admin@example.com" },
    });
    expect(await post(admin, "/reviews", { accountId: company.accounts.bakery })).toMatchObject({
      status: 409,
      body: { code: "review_already_open" },
    });
    expect(await post(admin, `/reviews/${body.id}/decline`, { reason: "" })).toMatchObject({
      status: 400,
      body: { code: "review_needs_reason" },
    });
    expect(await post(admin, `/reviews/${body.id}/cancel`, { reason: "They moved" })).toMatchObject({
      status: 200,
      body: { state: "cancelled", reason: "They moved" },
    });
  });

  it("is prepared by its sheet", async () => {
    const { body } = await post<{ id: string }>(rep, "/reviews", { accountId: company.accounts.bakery });
    const sheet = (await get(rep, `/reviews/${body.id}/preparation`)).json<object>();

    expect(sheet).toMatchObject({
      accountName: "Castell Bakery",
      contacts: [{ name: "Wilma Warm", rapport: 5 }],
      script: { name: "Everyone" },
    });
  });

  it("of somebody else is not there", async () => {
    const { body } = await post<{ id: string }>(admin, "/reviews", { accountId: company.accounts.dairy });

    for (const step of ["", "/preparation"]) {
      expect((await get(rep, `/reviews/${body.id}${step}`)).statusCode).toBe(404);
    }
    for (const step of ["start", "close"]) {
      expect(await post(rep, `/reviews/${body.id}/${step}`)).toMatchObject({ status: 404, body: { code: "review_not_found" } });
    }
    expect(await page(rep, "/reviews")).toMatchObject({ items: [], total: 0 });
  });

  it("that another changed meanwhile is not changed over it", async () => {
    const { body } = await post<{ id: string; version: number }>(rep, "/reviews", { accountId: company.accounts.bakery });

    await post(rep, `/reviews/${body.id}/start`);
    expect(await post(rep, `/reviews/${body.id}/cancel`, { reason: "No", version: body.version })).toMatchObject({
      status: 409,
      body: { code: "record_changed_meanwhile" },
    });
  });
});

describe("an Idempotency-Key", () => {
  it("makes a request that is sent again happen once, and answers it the same", async () => {
    const asked = { accountId: company.accounts.bakery, what: "It broke" };
    const answers = await Promise.all([1, 2, 3].map(() => post<{ id: string }>(rep, "/problems", { ...asked, idempotencyKey: "key-1" })));

    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await page(rep, "/problems")).toMatchObject({ total: 1 });
  });

  it("with another body is refused", async () => {
    await post(rep, "/problems", { accountId: company.accounts.bakery, what: "It broke", idempotencyKey: "key-2" });
    expect(
      await post(rep, "/problems", { accountId: company.accounts.bakery, what: "Something else", idempotencyKey: "key-2" }),
    ).toMatchObject({
      status: 409,
      body: { code: "mutation_reused" },
    });
  });

  it("is each key's own", async () => {
    const asked = { accountId: company.accounts.bakery, what: "It broke", idempotencyKey: "key-3" };
    const [one, other] = [await post<{ id: string }>(rep, "/problems", asked), await post<{ id: string }>(admin, "/problems", asked)];

    expect([one.status, other.status]).toEqual([201, 201]);
    expect(one.body.id).not.toBe(other.body.id);
  });
});

it("problems are listed the latest first, page by page, and narrowed", async () => {
  for (const what of ["One", "Two", "Three"]) {
    await post(rep, "/problems", { accountId: company.accounts.bakery, what, severity: 3, sku: "C1" });
  }
  const first = await page<{ what: string; product: string }>(rep, "/problems?limit=2");
  const second = await page<{ what: string }>(rep, `/problems?limit=2&cursor=${first.nextCursor}`);

  expect([first.total, first.items.length, second.items.length]).toEqual([3, 2, 1]);
  expect(first.items[0]).toMatchObject({ severity: 3, product: "Counter scale", solvedOn: null, waitingOn: "us" });
  expect(await page(rep, "/problems?isSolved=true")).toMatchObject({ total: 0 });
  expect(await post(rep, "/problems", { accountId: company.accounts.dairy, what: "X" })).toMatchObject({ status: 404 });
});

it("the cadence is a tree of territories and reps", async () => {
  const { root } = (await get(admin, "/cadence?territory=NORTH&from=2026-10-01&to=2026-12-31")).json<{
    root: { children: Record<string, unknown>[] } & Record<string, unknown>;
  }>();

  expect(Object.keys(root)).toEqual(expect.arrayContaining(CADENCE_FIELDS));
  expect(root).toMatchObject({ kind: "territory", code: "NORTH", accounts: 2 });
  expect(root.children).toMatchObject([
    {
      kind: "territory",
      code: "NORTH-1",
      children: expect.arrayContaining([expect.objectContaining({ kind: "rep", name: "Colleague" })]) as object[],
    },
  ]);
});

it("the plan of a rep says which day for whom", async () => {
  const plan = (await get(admin, "/plan?owner=rep@example.com&weeks=8")).json<{ items: { accountName: string }[]; weeks: unknown[] }>();

  expect(plan.weeks).toHaveLength(8);
  expect(plan.items.map(({ accountName }) => accountName)).toEqual(["Castell Bakery"]);
  expect((await get(admin, "/plan")).statusCode).toBe(404);
});

describe("an import", () => {
  it("takes the files of the CSV folder and reports each row that it rejects", async () => {
    const files = {
      "accounts.csv":
        "external_id,name,kind,type,size_band,currency,country,time_zone,owner_email,territory_code\nX1,Xylo,customer,bakery,10-49,EUR,DE,Europe/Berlin,,NORTH-1\nX2,Yarn,visitor,bakery,10-49,EUR,DE,Europe/Berlin,,NORTH-1\n",
    };
    const { statusCode, body } = await upload(admin, files);
    const report = JSON.parse(body) as {
      id: string;
      state: string;
      files: { file: string; added: number; rejected: number }[];
      rejections: { total: number; items: { line: number; reason: string }[] };
    };

    expect(statusCode).toBe(201);
    expect(report).toMatchObject({
      state: "done",
      files: [{ file: "accounts.csv", added: 1, rejected: 1 }],
      rejections: { total: 1, items: [{ line: 3 }] },
    });
    expect((await get(admin, `/imports/${report.id}`)).json()).toEqual(report);
    expect(await page(admin, "/accounts?search=Xylo")).toMatchObject({
      total: 1,
      items: [{ externalId: "X1", level: expect.any(String) as string }],
    });
  });

  it("says what is wrong with files that are none of the folder's", async () => {
    const { statusCode, body } = await upload(admin, { "holidays.csv": "day\n2026-01-01\n" });

    expect(statusCode).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ code: "file_not_usable", message: expect.stringContaining("accounts.csv") as string });
  });

  it("writes nowhere but its own folder, whatever a file is called", async () => {
    expect((await upload(admin, { "../../../../tmp/apicore-escaped.csv": "x\n" })).statusCode).toBe(400);
  });
});

async function newKey(role: string, personId: string | null): Promise<string> {
  const { key, secretHash } = newApiKey(company.orgId);

  await withTenantSql(db.database, company.context, (tx) =>
    tx.execute(
      sql`insert into api_key (org_id, id, name, role, person_id, secret_hash, created_at) values (${tx.orgId}, ${newId()}, 'A key', ${role}, ${personId}::uuid, ${secretHash}, now())`,
    ),
  );

  return key;
}

function get(key: string, path: string) {
  return server.inject({ url: `/api/v1${path}`, headers: { authorization: `Bearer ${key}` } });
}

async function page<Item>(key: string, path: string): Promise<{ items: Item[]; nextCursor: string | null; total: number }> {
  return (await get(key, path)).json();
}

async function post<Body>(
  key: string,
  path: string,
  { idempotencyKey, ...payload }: { idempotencyKey?: string } & Record<string, unknown> = {},
): Promise<{ status: number; body: Body }> {
  const headers = {
    authorization: `Bearer ${key}`,
    "content-type": "application/json",
    ...(idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey }),
  };
  const answer = await server.inject({ method: "POST", url: `/api/v1${path}`, headers, payload });

  return { status: answer.statusCode, body: answer.json<Body>() };
}

function upload(key: string, files: Record<string, string>) {
  const parts = Object.entries(files).map(
    ([name, text]) => `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n${text}\r\n`,
  );

  return server.inject({
    method: "POST",
    url: "/api/v1/imports",
    headers: { authorization: `Bearer ${key}`, "content-type": "multipart/form-data; boundary=x" },
    payload: `${parts.join("")}--x--\r\n`,
  });
}
