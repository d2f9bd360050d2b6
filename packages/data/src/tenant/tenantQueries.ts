import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyInto } from "pg-copy-streams";
import type { Sql } from "../database/sql.ts";
import type { TenantContext, TenantQueries } from "./tenantContext.ts";

/** SQL on a connection that is inside the tenant's transaction. `isOpen` tells when it is over: a late query must not reach the next user of the connection. */
export function tenantQueries(client: pg.PoolClient, context: TenantContext, isOpen: () => boolean): TenantQueries {
  async function run(statement: Sql, name?: string): Promise<pg.QueryResult> {
    assertOpen(isOpen);

    return client.query({
      text: statement.text,
      values: statement.values,
      ...(name === undefined ? {} : { name: preparedName(name, statement.text) }),
    });
  }

  return {
    orgId: context.orgId,
    personId: context.personId,
    query: async <Row>(statement: Sql, name?: string) => (await run(statement, name)).rows as Row[],
    execute: async (statement, name) => (await run(statement, name)).rowCount ?? 0,
    copyFrom: async (statement, chunks) => {
      assertOpen(isOpen);
      const target = client.query(copyInto(statement));

      await pipeline(Readable.from(chunks), target);

      return target.rowCount;
    },
  };
}

function assertOpen(isOpen: () => boolean): void {
  if (!isOpen()) {
    throw new Error("a query came after its transaction had ended: an await is missing");
  }
}

const names = new Map<string, string>();

/** A name must stand for one text only: PostgreSQL's client refuses another, and a filter gives a statement several. */
function preparedName(name: string, text: string): string {
  const known = names.get(text);

  if (known !== undefined) {
    return known;
  }
  const made = `${name}_${createHash("sha1").update(text).digest("hex").slice(0, 12)}`;

  names.set(text, made);

  return made;
}
