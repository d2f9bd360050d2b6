import { repPlan } from "@revisit/api/plan/repPlan";
import type { Database } from "@revisit/data/database/database";
import { organizationRepository } from "@revisit/data/organization/organizationRepository";
import { planRepository } from "@revisit/data/plan/planRepository";
import type { TenantSql } from "@revisit/data/tenant/tenantContext";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { localDay } from "@revisit/domain/calendar/localDay";
import { withDefaults } from "@revisit/domain/organization/settings";
import type { Viewer } from "@revisit/domain/people/viewer";

export type RepOutcome = {
  readonly rep: string;
  readonly proposed: number;
  readonly late: number;
  readonly withoutDay: number;
  readonly changed: number;
};

/** Plans every rep who owns accounts, a transaction a rep; agreed reviews stay. */
export async function planAll(database: Database, orgId: string, asOf: Date): Promise<RepOutcome[]> {
  const tenant = { orgId, personId: null };
  const reps = await withTenantSql(database, tenant, repsOf);
  const outcomes: RepOutcome[] = [];
  for (const rep of reps) {
    outcomes.push(await withTenantSql(database, tenant, (tx) => planRep(tx, rep, asOf)));
  }

  return outcomes;
}

/** The same in the caller's transaction, for an organization that must be there whole. */
export async function planAllWithin(tx: TenantSql, asOf: Date): Promise<void> {
  for (const rep of await repsOf(tx)) {
    await planRep(tx, rep, asOf);
  }
}

function repsOf(tx: TenantSql): Promise<{ id: string; name: string }[]> {
  return planRepository(tx, systemOf(tx.orgId)).owners();
}

async function planRep(tx: TenantSql, rep: { readonly id: string; readonly name: string }, asOf: Date): Promise<RepOutcome> {
  const organization = await organizationRepository(tx).get();
  const plans = planRepository(tx, systemOf(tx.orgId));
  const { plan } = await repPlan(
    { plans, organization: { settings: withDefaults(organization.settings) }, today: localDay(organization.timeZone, asOf) },
    rep.id,
  );
  const proposals = plan.proposals.filter(({ isAgreed }) => !isAgreed);
  const changed = await plans.propose(rep.id, proposals);

  return { rep: rep.name, proposed: proposals.length, late: plan.late.length, withoutDay: plan.unplaced.length, changed };
}

function systemOf(orgId: string): Viewer {
  return { orgId, personId: null, role: "admin", name: "Revisit", email: "", scope: { kind: "all" } };
}
