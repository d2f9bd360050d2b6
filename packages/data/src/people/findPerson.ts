import type { Role } from "@revisit/domain/people/viewer";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** The person of the organization with an address (lower case), or null. */
export async function findPerson(tx: TenantQueries, email: string): Promise<{ id: string; role: Role } | null> {
  const [person] = await tx.query<{ id: string; role: Role }>(sql`select id, role from person where email = ${email}`);

  return person ?? null;
}
