import type { Tenancy } from "@revisit/api/context";
import type { Database } from "@revisit/data/database/database";
import { repositories } from "@revisit/data/repositories";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { reachable } from "../database/reachable.ts";

/** Binds the transactions of procedures to a database. */
export function openTenancy(database: Database): Tenancy {
  return { open: (viewer, work) => reachable(withTenantSql(database, viewer, (tx) => work(repositories(tx, viewer)))) };
}
