import type { AccountRecord } from "@revisit/data/account/accountRecord";
import { intervalRule } from "@revisit/domain/cadence/intervalRule";
import { isOlderThan } from "@revisit/domain/opportunity/isOlderThan";
import { challengeView } from "../challenges/challengeView.ts";
import type { ProcedureContext } from "../procedures.ts";
import { accountRowView } from "./accountRowView.ts";
import type { AccountView } from "./views.ts";
import { whitespaceView } from "./whitespaceView.ts";

/** Everything the account's page shows but its timeline. @throws {RuleError} `account_not_found` */
export async function accountView(ctx: ProcedureContext, accountId: string): Promise<AccountView> {
  const record = await ctx.accounts.get(accountId, ctx.asOf);
  const challenge = await ctx.challenges.openOf(accountId);

  return {
    ...accountRowView(record, ctx.organization.settings.dueSoonDays),
    ...recordedFacts(ctx, record),
    ...reasons(record),
    openChallenge: challenge === null ? null : challengeView(challenge),
    openReview: await openReview(ctx, accountId),
    whitespace: whitespaceView(await ctx.standings.now(accountId, ctx.asOf), await ctx.owned.ofAccount(accountId)),
    contacts: await ctx.contacts.ofAccount(accountId),
    promises: await ctx.promises.ofAccount(accountId),
    problems: await ctx.problems.ofAccount(accountId),
    findings: await ctx.findings.ofAccount(accountId),
    purchasesByYear: await ctx.accounts.purchasesByYear(accountId, record.today),
  };
}

type Recorded = Pick<
  AccountView,
  | "version"
  | "timeZone"
  | "currency"
  | "phone"
  | "employees"
  | "annualRevenueCents"
  | "budget"
  | "judgement"
  | "customerSince"
  | "knownSince"
  | "lastContactOn"
  | "lastHeldBy"
>;

function recordedFacts({ organization }: ProcedureContext, record: AccountRecord): Recorded {
  const { budgetCents, budgetOn, budgetBy, resourcesJudged, resourcesJudgedOn, resourcesJudgedBy } = record;

  return {
    version: record.version,
    timeZone: record.timeZone,
    currency: record.currency,
    phone: record.phone,
    employees: record.employees,
    annualRevenueCents: record.annualRevenueCents,
    budget: budgetOn === null ? null : { cents: budgetCents, on: budgetOn, by: budgetBy ?? "" },
    judgement:
      resourcesJudged === null || resourcesJudgedOn === null
        ? null
        : {
            resources: resourcesJudged,
            on: resourcesJudgedOn,
            by: resourcesJudgedBy ?? "",
            isStale: isOlderThan(resourcesJudgedOn, organization.settings.staleAfterMonths, record.today),
          },
    customerSince: record.customerSince,
    knownSince: record.knownSince,
    lastContactOn: record.lastContactOn,
    lastHeldBy: record.lastHeldBy,
  };
}

function reasons(record: AccountRecord): Pick<AccountView, "intervalRule" | "wouldMove" | "inputs" | "ruleLevel" | "override"> {
  const { override, inputs, ruleLevel } = record.assessment;

  return {
    intervalRule: intervalRule({ intervalDays: record.intervalDays, rule: record.intervalRule }),
    wouldMove: record.wouldMove,
    inputs: [...inputs],
    ruleLevel,
    override: override === null ? null : { level: override.level, by: override.by, reason: override.reason, untilOn: override.untilOn },
  };
}

async function openReview(ctx: ProcedureContext, accountId: string): Promise<AccountView["openReview"]> {
  const review = await ctx.reviews.openOf(accountId);

  return review === null
    ? null
    : {
        id: review.id,
        state: review.state,
        version: review.version,
        dueOn: review.dueOn,
        scheduledAt: review.scheduledAt,
        proposedOn: review.proposedOn,
      };
}
