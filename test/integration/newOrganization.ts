import type { Database } from "@revisit/data/database/database";
import { newId } from "@revisit/data/newId";
import { sql } from "@revisit/data/database/sql";
import type { TenantContext, TenantQueries } from "@revisit/data/tenant/tenantContext";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";

export type NewOrganization = { readonly name?: string; readonly currency?: string; readonly timeZone?: string };

/** An organization with territory NORTH above NORTH-1, and a rep (of NORTH-1), a manager (of NORTH) and an admin. */
export type OrganizationFixture = {
  readonly orgId: string;
  readonly context: TenantContext;
  readonly parentTerritoryId: string;
  readonly territoryId: string;
  readonly repId: string;
  readonly managerId: string;
  readonly adminId: string;
};

/** Writes one; its e-mail addresses and codes repeat those of every other organization, as they may. */
export async function newOrganization(database: Database, options: NewOrganization = {}): Promise<OrganizationFixture> {
  const orgId = newId();
  const fixture = {
    orgId,
    context: { orgId, personId: null },
    parentTerritoryId: newId(),
    territoryId: newId(),
    repId: newId(),
    managerId: newId(),
    adminId: newId(),
  };

  await withTenantSql(database, fixture.context, async (tx) => {
    await tx.execute(sql`insert into organization (org_id, name, currency, time_zone)
      values (${orgId}, ${options.name ?? `Organization ${orgId}`}, ${options.currency ?? "USD"}, ${options.timeZone ?? "UTC"})`);
    await tx.execute(sql`insert into territory (org_id, id, code, name, parent_id) values
      (${orgId}, ${fixture.parentTerritoryId}, 'NORTH', 'North', null), (${orgId}, ${fixture.territoryId}, 'NORTH-1', 'North 1', ${fixture.parentTerritoryId})`);
    await addPerson(tx, { id: fixture.repId, role: "rep", territoryId: fixture.territoryId });
    await addPerson(tx, { id: fixture.managerId, role: "manager", territoryId: fixture.parentTerritoryId });
    await addPerson(tx, { id: fixture.adminId, role: "admin", territoryId: null });
  });

  return fixture;
}

async function addPerson(
  tx: TenantQueries,
  person: { readonly id: string; readonly role: string; readonly territoryId: string | null },
): Promise<void> {
  await tx.execute(sql`insert into person (org_id, id, email, name, role)
    values (${tx.orgId}, ${person.id}, ${`${person.role}@example.com`}, ${`${person.role} of ${tx.orgId.slice(-4)}`}, ${person.role})`);
  if (person.territoryId !== null) {
    await tx.execute(sql`insert into territory_assignment (org_id, id, territory_id, person_id, starts_on)
      values (${tx.orgId}, ${newId()}, ${person.territoryId}, ${person.id}, '2000-01-01')`);
  }
}
