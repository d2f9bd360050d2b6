import { assessAll } from "@revisit/data/assessment/assessAll";
import type { Database } from "@revisit/data/database/database";
import { sql } from "@revisit/data/database/sql";
import { newId } from "@revisit/data/newId";
import type { TenantQueries } from "@revisit/data/tenant/tenantContext";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { canary } from "./canary.ts";
import type { Place } from "./places.ts";
import { seedPlace, type PlaceThings } from "./seedPlace.ts";
import { seedShared, type SharedThings } from "./seedShared.ts";

/** What the rows of the world were true on. */
export const AS_OF = new Date("2026-03-04T09:00:00Z");

/** Two organizations in which every text says where it stands, and ids that stand nowhere. */
export type World = {
  readonly ours: SharedThings;
  readonly other: SharedThings;
  readonly at: Record<Place, PlaceThings>;
  /** nobody's: every id of a thing that is not there */
  readonly nowhere: SharedThings;
};

/** Fills an empty, migrated database. */
export async function makeWorld(database: Database): Promise<World> {
  const [ours, other] = [newId(), newId()];
  const tenants = { ours: { orgId: ours, personId: null }, other: { orgId: other, personId: null } };
  const shared = await withTenantSql(database, tenants.ours, (tx) => seedShared(tx, { name: "ours", mark: "shared" }));
  const sharedOther = await withTenantSql(database, tenants.other, (tx) => seedShared(tx, { name: "other", mark: "sharedOther" }));
  const at = {
    ...(await withTenantSql(database, tenants.ours, (tx) => seedOurs(tx, shared))),
    otherOrganization: await withTenantSql(database, tenants.other, (tx) =>
      seedPlace(tx, {
        place: "otherOrganization",
        shared: sharedOther,
        territoryId: sharedOther.territories.child,
        ownerId: sharedOther.people.rep,
      }),
    ),
    random: idsOfNothing<PlaceThings>(),
  };

  await assessAll({ database, tenant: tenants.ours, asOf: AS_OF });
  await assessAll({ database, tenant: tenants.other, asOf: AS_OF });

  return { ours: shared, other: sharedOther, at, nowhere: idsOfNothing<SharedThings>() };
}

async function seedOurs(
  tx: TenantQueries,
  shared: SharedThings,
): Promise<Record<Exclude<Place, "otherOrganization" | "random">, PlaceThings>> {
  const { territories, people } = shared;

  await tx.execute(sql`update territory set name = ${canary("territoryOwn", "territory")} where id = ${territories.child}`);
  await tx.execute(sql`update territory set name = ${canary("territorySibling", "territory")} where id = ${territories.sibling}`);
  await tx.execute(sql`update territory set name = ${canary("territoryParent", "territory")} where id = ${territories.parent}`);
  await tx.execute(sql`update territory set name = ${canary("territoryOtherBranch", "territory")} where id = ${territories.branch}`);

  return {
    own: await seedPlace(tx, { place: "own", shared, territoryId: territories.child, ownerId: people.rep }),
    ownTerritory: await seedPlace(tx, { place: "ownTerritory", shared, territoryId: territories.child, ownerId: people.colleague }),
    sibling: await seedPlace(tx, { place: "sibling", shared, territoryId: territories.sibling, ownerId: people.siblingRep }),
    parent: await seedPlace(tx, { place: "parent", shared, territoryId: territories.parent, ownerId: null }),
    otherBranch: await seedPlace(tx, { place: "otherBranch", shared, territoryId: territories.branch, ownerId: null }),
  };
}

/** An object whose every id, at any depth, is a new one: of things that are not there. */
function idsOfNothing<T extends object>(): T {
  const made = new Map<string | symbol, unknown>();

  return new Proxy({} as T, {
    get: (_target, name) => {
      if (!made.has(name)) {
        made.set(name, GROUPS.has(name) ? idsOfNothing() : newId());
      }

      return made.get(name);
    },
  });
}

/** Groups of ids within the things of an organization. */
const GROUPS: ReadonlySet<string | symbol> = new Set(["people", "territories", "questions"]);
