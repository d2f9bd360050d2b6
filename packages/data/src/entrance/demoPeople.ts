import type { Role } from "@revisit/domain/people/viewer";
import type { Database } from "../database/database.ts";
import { withEntrance } from "./withEntrance.ts";

export type DemoPerson = { email: string; role: Role; name: string };

/** Who can sign in to the demo organization, reps first; nobody where it was not loaded. Of other organizations it says nothing. */
export function demoPeople(database: Database): Promise<DemoPerson[]> {
  return withEntrance(database, { name: "app.installation", value: "on" }, async (client) => {
    await client.query(
      "select set_config('app.org_id', coalesce((select org_id::text from organization where is_demo order by org_id limit 1), ''), true)",
    );
    const { rows } = await client.query<DemoPerson>(
      `select p.email, p.role, p.name from person p join organization o on o.org_id = p.org_id
       where o.is_demo and p.is_active and p.user_id is not null
       order by array_position(array['rep', 'manager', 'admin'], p.role), p.name, p.id`,
    );

    return rows;
  });
}
