import type { IsoDay } from "../calendar/isoDay.ts";
import type { EndedReview } from "../cadence/excuse.ts";
import type { Level } from "../opportunity/level.ts";
import type { ReviewState } from "../review/reviewState.ts";
import type { Area } from "../script/area.ts";

/** What a period is counted from. SQL gives the same counts without ever loading these rows: they are the rule that it is held to. */
export type ReportFacts = {
  readonly accounts: readonly ReportAccount[];
  /** reviews held up to `heldUntil`: those of the period, those due in it, and those of the 28 days before */
  readonly held: readonly HeldReview[];
  /** challenges raised in the period, each with the account's owner and territory */
  readonly challenges: readonly ReportPlace[];
};

/** Whose figures a fact belongs to. `repId` null = nobody's: it counts in the territory alone. */
export type ReportPlace = { readonly repId: string | null; readonly territoryId: string };

/**
 * One account as it stood on `seenOn` of the period (`reportDays`): for a running period that is now; for one that is over,
 * its last held review up to then and the interval it has today. Accounts that Revisit did not know yet are left out.
 */
export type ReportAccount = ReportPlace & {
  readonly level: Level;
  readonly nextDueOn: IsoDay;
  readonly lastHeldOn: IsoDay | null;
  /** who held that review */
  readonly lastHeldBy: string | null;
  readonly hasContact: boolean;
  /** the account's open review and the day meant for it: scheduled, else proposed. Always null for a period that is over */
  readonly open: { readonly state: ReviewState; readonly plannedOn: IsoDay | null } | null;
  /** the latest review of the running cycle that ended without being held */
  readonly lastEnded: EndedReview | null;
};

/** One held review; rep, territory and level are those it was held under. */
export type HeldReview = ReportPlace & {
  readonly level: Level;
  readonly dueOn: IsoDay;
  readonly heldOn: IsoDay;
  /** a review of the same cycle ended declined, cancelled or missed before this one was held */
  readonly isExcused: boolean;
  /** areas with at least one answer; null = not recorded here (imported), so it says nothing about areas */
  readonly areasAnswered: readonly Area[] | null;
};
