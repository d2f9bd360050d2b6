import type { Database } from "../database/database.ts";
import { withEntrance } from "./withEntrance.ts";

export type OrganizationName = { orgId: string; name: string; isDemo: boolean };

/** Every organization of this installation, by name: for the first start and the operator's commands, never for a request of a member. */
export function organizations(database: Database): Promise<OrganizationName[]> {
  return withEntrance(database, { name: "app.installation", value: "on" }, async (client) => {
    const { rows } = await client.query<OrganizationName>(
      `select org_id as "orgId", name, is_demo as "isDemo" from organization order by name, org_id`,
    );

    return rows;
  });
}
