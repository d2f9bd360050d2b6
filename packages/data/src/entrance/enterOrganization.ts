import type { Database } from "../database/database.ts";
import { withEntrance } from "./withEntrance.ts";

export type Entering = { readonly sessionToken: string; readonly userId: string; readonly orgId: string };

/** Lets a session act in an organization of its user. @returns false where the user is no active member there */
export function enterOrganization(database: Database, entering: Entering): Promise<boolean> {
  return withEntrance(database, { name: "app.user_id", value: entering.userId }, async (client) => {
    const { rowCount } = await client.query(
      `update auth_session s set org_id = p.org_id::text, updated_at = now() from person p
       where s.token = $1 and s.user_id = $2 and p.user_id = s.user_id and p.org_id = $3::uuid and p.is_active`,
      [entering.sessionToken, entering.userId, entering.orgId],
    );

    return rowCount === 1;
  });
}
