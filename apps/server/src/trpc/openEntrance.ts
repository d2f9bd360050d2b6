import type { Entrance } from "@revisit/api/session/entrance";
import type { Database } from "@revisit/data/database/database";
import { createFirstOrganization } from "@revisit/data/entrance/createFirstOrganization";
import { demoPeople } from "@revisit/data/entrance/demoPeople";
import { enterOrganization } from "@revisit/data/entrance/enterOrganization";
import { identify } from "@revisit/data/entrance/identify";
import { memberships } from "@revisit/data/entrance/memberships";
import { organizations } from "@revisit/data/entrance/organizations";
import { RuleError } from "@revisit/domain/errors";
import { hashPassword } from "../auth/hashPassword.ts";
import { reachable } from "../database/reachable.ts";
import { DEMO_PASSWORD } from "../demo/company.ts";

/** Binds what can be asked before there is a tenant to a database. */
export function openEntrance(database: Database): Entrance {
  return {
    memberships: (userId) => reachable(memberships(database, userId)),
    enter: async (entering, asOf) => {
      const isMember = await reachable(enterOrganization(database, entering));

      return isMember ? ((await identify(database, entering.sessionToken, asOf))?.member ?? null) : null;
    },
    setup: {
      needsSetup: () => reachable(isEmpty(database)),
      demoLogins: async () => (await reachable(demoPeople(database))).map((person) => ({ ...person, password: DEMO_PASSWORD })),
      create: async ({ password, ...first }, asOf) => {
        // before the costly hash: anybody may ask for this
        if (!(await isEmpty(database))) {
          throw new RuleError("already_set_up");
        }
        await createFirstOrganization(database, { ...first, passwordHash: await hashPassword(password) }, asOf);
      },
    },
  };
}

async function isEmpty(database: Database): Promise<boolean> {
  return (await organizations(database)).length === 0;
}
