import { assessIfDue } from "@revisit/data/assessment/assessIfDue";
import type { Database } from "@revisit/data/database/database";
import { organizations } from "@revisit/data/entrance/organizations";

export type AssessJob = { readonly database: Database; readonly clock: () => Date; readonly onAssessed: (accounts: number) => void };

/** Brings every organization's standings up to date where that is due, one organization after the other. */
export async function assessOrganizations({ database, clock, onAssessed }: AssessJob, signal: AbortSignal): Promise<void> {
  for (const { orgId } of await organizations(database)) {
    if (signal.aborted) {
      return;
    }
    const outcome = await assessIfDue({ database, tenant: { orgId, personId: null }, asOf: clock() });

    if (outcome) {
      onAssessed(outcome.accounts);
    }
  }
}
