import type { AccountFacts } from "../account/accountFacts.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import type { MoneyValue } from "../message.ts";
import type { AssessmentInput, InputName, WhitespaceCounts } from "./assessment.ts";
import type { ResourcesFound } from "./resourcesOf.ts";

/** Everything that went into an assessment, each with its day and who said it, in the order in which a person would follow the sums. */
export function assessmentInputs(
  account: AccountFacts,
  { found, counts }: { readonly found: ResourcesFound; readonly counts: WhitespaceCounts },
  { currency, asOfDay }: { readonly currency: string; readonly asOfDay: IsoDay },
): readonly AssessmentInput[] {
  const { annualRevenue, judgement } = account;
  const computed = (name: InputName, value: AssessmentInput["value"]): AssessmentInput => ({
    name,
    value,
    on: asOfDay,
    source: "computed",
    isStale: false,
  });

  return [
    {
      name: "annual_revenue",
      value: annualRevenue === null ? null : money(annualRevenue.value, currency),
      on: annualRevenue?.on ?? null,
      source: annualRevenue?.by ?? "computed",
      isStale: false,
    },
    budgetInput(account, found, currency),
    computed("spent_last_12_months", money(account.spentLast12Months, currency)),
    computed("spare", found.spareCents === null ? null : money(found.spareCents, currency)),
    {
      name: "judgement",
      value: judgement?.value ?? null,
      on: judgement?.on ?? null,
      source: judgement?.by ?? "computed",
      isStale: found.isJudgementStale,
    },
    computed("products_fit", counts.fit),
    computed("products_owned", counts.owned),
    computed("products_open", counts.open),
    computed("products_affordable", counts.affordable),
    computed("replacements_due", counts.replacementDue),
  ];
}

function budgetInput({ budget, annualRevenue }: AccountFacts, found: ResourcesFound, currency: string): AssessmentInput {
  return {
    name: "budget",
    value: found.budgetCents === null ? null : money(found.budgetCents, currency),
    on: budget?.on ?? annualRevenue?.on ?? null,
    source: budget?.by ?? "estimated",
    isStale: found.isBudgetStale,
  };
}

function money(cents: number, currency: string): MoneyValue {
  return { cents, currency };
}
