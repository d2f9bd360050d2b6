import { randomBytes } from "node:crypto";
import type { Database } from "@revisit/data/database/database";
import { openDatabase } from "@revisit/data/database/openDatabase";
import pg from "pg";
import { inject } from "vitest";
import { newOrganization, type NewOrganization, type OrganizationFixture } from "./newOrganization.ts";

/** A migrated, empty database of one test file, seen as the server's role. */
export type TestDatabase = {
  readonly database: Database;
  /** as the server's role, and as the owner (a superuser: above the wall) */
  readonly url: string;
  readonly ownerUrl: string;
  readonly major: number;
  readonly newOrganization: (options?: NewOrganization) => Promise<OrganizationFixture>;
  readonly close: () => Promise<void>;
};

/** Copies the run's template: 50 to 100 ms. `afterAll(() => db.close())`. */
export async function testDatabase(poolSize = 8): Promise<TestDatabase> {
  const { adminUrl, appUrl, template, major } = inject("testPostgres");
  const name = `t_${randomBytes(6).toString("hex")}`;

  await asAdmin(adminUrl, `create database ${name} template ${template}`);
  const url = withName(appUrl, name);
  const database = openDatabase({ url, poolSize });

  return {
    database,
    url,
    ownerUrl: withName(adminUrl, name),
    major,
    newOrganization: (options) => newOrganization(database, options),
    close: async () => {
      await database.close();
      await asAdmin(adminUrl, `drop database ${name} with (force)`);
    },
  };
}

function withName(url: string, name: string): string {
  const other = new URL(url);

  other.pathname = `/${name}`;

  return other.href;
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);

  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
