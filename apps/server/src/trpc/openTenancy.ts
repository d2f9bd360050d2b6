import type { Tenancy } from "@revisit/api/context";
import type { Database } from "@revisit/data/database/database";
import { hotRepositories } from "@revisit/data/hotRepositories";
import { repositories } from "@revisit/data/repositories";
import { withTenant } from "@revisit/data/tenant/withTenant";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { reachable } from "../database/reachable.ts";

/** Binds the transactions of procedures to a database. */
export function openTenancy(database: Database): Tenancy {
  return {
    hot: (viewer, work) => reachable(withTenantSql(database, viewer, (tx) => work(hotRepositories(tx, viewer)))),
    read: (viewer, work) => reachable(withTenant(database, viewer, (tx) => work(repositories(tx, viewer)))),
    write: (viewer, work) => reachable(withTenant(database, viewer, (tx) => work(repositories(tx, viewer)))),
  };
}
