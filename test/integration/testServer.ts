import { sql } from "@revisit/data/database/sql";
import { giveSignIn } from "@revisit/data/people/giveSignIn";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { buildServer } from "@revisit/server/http/buildServer";
import { createLogger } from "@revisit/server/http/createLogger";
import { readEnv } from "@revisit/server/start/readEnv";
import { serverParts } from "@revisit/server/start/serverParts";
import { hashPassword } from "better-auth/crypto";
import type { FastifyInstance } from "fastify";
import type { TestDatabase } from "./testDatabase.ts";

const PASSWORD = "only-for-tests";

/** The whole HTTP server on a test's database, not listening: ask it with `inject`. */
export function testServer({ database }: TestDatabase, revisitNow: string): Promise<FastifyInstance> {
  const env = readEnv({ REVISIT_NOW: revisitNow, LOG_LEVEL: "silent" });

  return buildServer(serverParts(env, { database, secret: "x".repeat(32), logger: createLogger("silent"), webFolder: null }));
}

/** Headers of a browser page of ours in which the person is signed in. */
export async function pageHeaders(
  server: FastifyInstance,
  { database }: TestDatabase,
  person: { readonly orgId: string; readonly personId: string },
): Promise<Record<string, string>> {
  const passwordHash = await hashPassword(PASSWORD);
  const email = await withTenantSql(database, { orgId: person.orgId, personId: null }, async (tx) => {
    const address = `${person.personId}@example.com`;
    await tx.execute(sql`update person set email = ${address} where id = ${person.personId}::uuid`);
    await giveSignIn(tx, { personId: person.personId, passwordHash });

    return address;
  });
  const ours = { "sec-fetch-site": "same-origin", "x-app-request": "1", origin: "http://localhost:3000" };
  const answer = await server.inject({
    method: "POST",
    url: "/api/auth/sign-in/email",
    headers: { ...ours, "content-type": "application/json" },
    payload: { email, password: PASSWORD },
  });

  return { ...ours, cookie: answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ") };
}
