import type { ListedAccount } from "@revisit/data/account/accountRow";
import { coverageOf } from "@revisit/domain/cadence/coverage";
import type { AccountRow } from "./views.ts";

/** One line of a list of accounts. `rank`: its place, where the list is in rank order. */
export function accountRowView(account: ListedAccount, dueSoonDays: number, rank: number | null = null): AccountRow {
  const { state, daysOverdue } = coverageOf(account, dueSoonDays, account.today);

  return {
    id: account.id,
    rank,
    externalId: account.externalId,
    name: account.name,
    kind: account.kind,
    type: account.type,
    sizeBand: account.sizeBand,
    country: account.country,
    level: account.level,
    resources: account.resources,
    expectedValueCents: account.expectedValueCents,
    why: account.why,
    blindSpots: account.blindSpots,
    whitespaceCount: account.whitespaceCount,
    ownedCount: account.ownedCount,
    lastHeldOn: account.lastHeldOn,
    nextDueOn: account.nextDueOn,
    intervalDays: account.intervalDays,
    coverage: state,
    daysOverdue,
    isStale: account.isStale,
    owner: ownerOf(account),
    territory: { id: account.territoryId, code: account.territoryCode, name: account.territoryName },
  };
}

function ownerOf({ ownerId, ownerName, ownerEmail }: ListedAccount): AccountRow["owner"] {
  return ownerId === null ? null : { id: ownerId, name: ownerName ?? "", email: ownerEmail ?? "" };
}
