import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

export type DriverRow = { id: string; name: string; isAdvertised: boolean };

/** What customers may value; the whole organization shares them. */
export function driverRepository(tx: TenantQueries) {
  return {
    async list(): Promise<DriverRow[]> {
      return tx.query<DriverRow>(
        sql`select id, name, is_advertised as "isAdvertised" from value_driver where org_id = ${tx.orgId}::uuid order by lower(name), id`,
        "drivers",
      );
    },

    /** Adds or changes a driver; a name that is there already, whatever its case, stays the one record. @returns the id that now bears the name */
    async save(driver: DriverRow): Promise<string> {
      const [known] = await tx.query<{ id: string }>(
        sql`select id from value_driver where org_id = ${tx.orgId}::uuid and lower(name) = lower(${driver.name}) and id <> ${driver.id}::uuid`,
      );
      if (known) {
        return known.id;
      }
      await tx.execute(
        sql`insert into value_driver (org_id, id, name, is_advertised) values (${tx.orgId}::uuid, ${driver.id}::uuid, ${driver.name}, ${driver.isAdvertised})
            on conflict (org_id, id) do update set name = excluded.name, is_advertised = excluded.is_advertised`,
      );

      return driver.id;
    },
  };
}
