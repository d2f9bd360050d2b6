import type { LevelOverride } from "@revisit/domain/account/accountFacts";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { Assessment } from "@revisit/domain/opportunity/assessment";
import type { Resources } from "@revisit/domain/opportunity/level";
import { sql } from "../database/sql.ts";
import type { DetailedAccount } from "./accountRow.ts";

/** One account with all that is recorded of it. Money here is hundredths of *its own* currency unless it comes from the standing. */
export type AccountRecord = DetailedAccount & {
  version: number;
  currency: string;
  phone: string | null;
  employees: number | null;
  annualRevenueCents: number | null;
  annualRevenueOn: IsoDay | null;
  budgetCents: number | null;
  budgetOn: IsoDay | null;
  budgetBy: string | null;
  resourcesJudged: Exclude<Resources, "unknown"> | null;
  resourcesJudgedOn: IsoDay | null;
  resourcesJudgedBy: string | null;
  customerSince: IsoDay | null;
  knownSince: IsoDay;
  lastContactOn: IsoDay | null;
  /** who held the last review */
  lastHeldBy: string | null;
  /** set by hand, whether it still holds or not */
  override: LevelOverride | null;
  assessment: Assessment;
};

/** The columns of an `AccountRecord` beyond those of the list. */
export const recordColumns = sql`a.version, a.currency, a.phone, a.employees, a.annual_revenue_cents as "annualRevenueCents", a.annual_revenue_on as "annualRevenueOn",
  a.budget_cents as "budgetCents", a.budget_on as "budgetOn", a.budget_by as "budgetBy", a.resources_judged as "resourcesJudged",
  a.resources_judged_on as "resourcesJudgedOn", a.resources_judged_by as "resourcesJudgedBy", a.customer_since as "customerSince",
  a.known_since as "knownSince", a.last_contact_on as "lastContactOn",
  (select p.name from review r join person p on p.org_id = r.org_id and p.id = r.rep_id
    where r.org_id = s.org_id and r.account_id = s.account_id and r.state = 'held' order by r.held_on desc, r.id desc limit 1) as "lastHeldBy",
  (select json_build_object('level', o.level, 'by', p.name, 'reason', o.reason, 'setOn', o.set_on, 'untilOn', o.until_on)
    from level_override o join person p on p.org_id = o.org_id and p.id = o.set_by_id
    where o.org_id = s.org_id and o.account_id = s.account_id) as override,
  s.assessment`;
