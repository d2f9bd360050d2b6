import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

export type CompetitorRow = { id: string; name: string };

/** Suppliers that customers could buy from instead; the whole organization shares them. */
export function competitorRepository(tx: TenantQueries) {
  return {
    async list(): Promise<CompetitorRow[]> {
      return tx.query<CompetitorRow>(
        sql`select id, name from competitor where org_id = ${tx.orgId}::uuid order by lower(name), id`,
        "competitors",
      );
    },

    /**
     * Adds a competitor or renames it. A name that is there already, whatever its case, stays the one record: two reps who
     * hear of the same competitor offline must not make it two.
     *
     * @returns the id that now bears the name
     */
    async save(competitor: CompetitorRow): Promise<string> {
      const [known] = await tx.query<{ id: string }>(
        sql`select id from competitor where org_id = ${tx.orgId}::uuid and lower(name) = lower(${competitor.name}) and id <> ${competitor.id}::uuid`,
      );
      if (known) {
        return known.id;
      }
      await tx.execute(
        sql`insert into competitor (org_id, id, name) values (${tx.orgId}::uuid, ${competitor.id}::uuid, ${competitor.name})
            on conflict (org_id, id) do update set name = excluded.name`,
      );

      return competitor.id;
    },
  };
}
