import type { AccountFacts } from "@revisit/domain/account/accountFacts";
import { localDay } from "@revisit/domain/calendar/localDay";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { assess } from "@revisit/domain/opportunity/assess";
import type { AccountAssessment } from "@revisit/domain/opportunity/assessment";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { accountFactsRows } from "./accountFactsRows.ts";
import { lockAccounts } from "./lockAccounts.ts";
import { loadCatalog, type Rulebook } from "./loadCatalog.ts";
import { standingOf, type StandingRow } from "./standingOf.ts";
import { writeStandings } from "./writeStandings.ts";

/**
 * Brings the standings of accounts up to date: to be called in the transaction that changes what they depend on (purchases,
 * owned products, budget, judgement, override, kind, type, size, a review held). Archived and unknown ids are passed over.
 */
export async function reassess(tx: TenantQueries, accountIds: readonly string[], asOf: Date): Promise<void> {
  await lockAccounts(tx, { ids: accountIds });
  const facts = await accountFactsRows(tx, accountIds, asOf);
  await writeStandings(tx, standingsOf(facts, await loadCatalog(tx, facts), asOf), asOf);
}

/** One account assessed now, with its whitespace; null where it is unknown or archived. Writes nothing. */
export async function assessNow(
  tx: TenantQueries,
  accountId: string,
  asOf: Date,
): Promise<{ facts: AccountFacts; rulebook: Rulebook; assessment: AccountAssessment; today: IsoDay } | null> {
  const [facts] = await accountFactsRows(tx, [accountId], asOf);
  if (facts === undefined) {
    return null;
  }
  const rulebook = await loadCatalog(tx, [facts]);
  const today = localDay(facts.timeZone, asOf);

  return { facts, rulebook, assessment: assess(facts, rulebook.catalog, today), today };
}

/** Standings of many accounts. Few zones, many accounts: each zone's today is found once. */
export function standingsOf(facts: readonly AccountFacts[], rulebook: Rulebook, asOf: Date): StandingRow[] {
  const days = new Map<string, IsoDay>();

  return facts.map((account) => {
    const today = days.get(account.timeZone) ?? localDay(account.timeZone, asOf);
    days.set(account.timeZone, today);

    return standingOf(account, rulebook, today);
  });
}
