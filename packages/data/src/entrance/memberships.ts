import type { Role } from "@revisit/domain/people/viewer";
import type { Database } from "../database/database.ts";
import { withEntrance } from "./withEntrance.ts";

export type MembershipRow = { orgId: string; name: string; role: Role };

/** The organizations in which a user is active, by name. */
export function memberships(database: Database, userId: string): Promise<MembershipRow[]> {
  return withEntrance(database, { name: "app.user_id", value: userId }, async (client) => {
    const { rows } = await client.query<MembershipRow>({
      name: "memberships",
      text: `select o.org_id as "orgId", o.name, p.role from person p join organization o on o.org_id = p.org_id
             where p.user_id = $1 and p.is_active order by o.name, o.org_id`,
      values: [userId],
    });

    return rows;
  });
}
