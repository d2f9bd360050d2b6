import { importRepository } from "@revisit/data/import/importRepository";
import { newId } from "@revisit/data/newId";
import { sql } from "@revisit/data/database/sql";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OrganizationFixture } from "./newOrganization.ts";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";
import { pageHeaders, testServer } from "./testServer.ts";

let db: TestDatabase;
let server: FastifyInstance;
let ours: OrganizationFixture;
let admin: Record<string, string>;
let rep: Record<string, string>;

beforeAll(async () => {
  db = await testDatabase();
  server = await testServer(db, "2026-03-04T10:00:00Z");
  ours = await db.newOrganization();
  admin = await pageHeaders(server, db, { orgId: ours.orgId, personId: ours.adminId });
  rep = await pageHeaders(server, db, { orgId: ours.orgId, personId: ours.repId });
});
afterAll(async () => {
  await server.close();
  await db.close();
});

describe("an upload", () => {
  it("takes file after file into one import and assesses after the last", async () => {
    const importId = newId();
    const first = await upload(admin, { importId, file: "products", isLast: "no" }, "sku,name,unit_price\nP1,Scale,100\n");
    const last = await upload(
      admin,
      { importId, file: "accounts", isLast: "yes" },
      "external_id,name,annual_revenue\nA1,Acme,100000\nA2,,1\n",
    );
    const run = await withTenantSql(db.database, ours.context, (tx) => importRepository(tx).get(importId));

    expect(first.statusCode).toBe(200);
    expect(last.json()).toMatchObject({
      failure: null,
      files: [
        { file: "products.csv", added: 1 },
        { file: "accounts.csv", added: 1, rejected: 1 },
      ],
    });
    expect(run).toMatchObject({ state: "done", source: "from a test", startedBy: expect.any(String) as unknown });
    expect(await rows("select level from standing")).toHaveLength(1);
  });

  it("says what is wrong with a file that is broken as a whole, and takes nothing of it", async () => {
    const importId = newId();
    const answer = await upload(admin, { importId, file: "accounts", isLast: "no" }, 'external_id,name\nB1,"never closed\n');

    expect(answer.json()).toMatchObject({ failure: expect.stringContaining("a quotation mark that does not match") as unknown });
    expect(await rows("select id from account where external_id = 'B1'")).toEqual([]);
    expect(await rows(`select state from import where id = '${importId}'`)).toEqual([{ state: "failed" }]);
  });

  it.each([
    { who: "nobody", headers: () => ({ ...admin, cookie: "" }), status: 401 },
    { who: "a rep", headers: () => rep, status: 403 },
    { who: "a foreign page", headers: () => ({ ...admin, "sec-fetch-site": "cross-site" }), status: 403 },
    { who: "a form", headers: () => ({ ...admin, "content-type": "multipart/form-data; boundary=x" }), status: 415 },
  ])("is refused to $who, and leaves nothing", async ({ headers, status }) => {
    const importId = newId();
    const answer = await upload(headers(), { importId, file: "accounts", isLast: "yes" }, "external_id,name\nC1,Evil\n");

    expect(answer.statusCode).toBe(status);
    expect(await rows(`select id from import where id = '${importId}'`)).toEqual([]);
    expect(await rows("select id from account where external_id = 'C1'")).toEqual([]);
  });

  it("asks for what it needs to know", async () => {
    const answer = await upload(admin, { importId: "no uuid", file: "accounts", isLast: "yes" }, "external_id,name\n");

    expect(answer.statusCode).toBe(400);
  });
});

type Query = { readonly importId: string; readonly file: string; readonly isLast: string };

function upload(headers: Record<string, string>, query: Query, payload: string) {
  return server.inject({
    method: "POST",
    url: "/imports/upload",
    query: { ...query, source: "from a test" },
    headers: { "content-type": "text/csv", ...headers },
    payload,
  });
}

function rows(statement: string): Promise<object[]> {
  return withTenantSql(db.database, ours.context, (tx) => tx.query<object>(sql([statement])));
}
