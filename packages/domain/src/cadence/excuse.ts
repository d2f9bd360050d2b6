import type { IsoDay } from "../calendar/isoDay.ts";

/** A review that ended without being held; `tryAgainOn` is the day agreed for the next try, if there is one. */
export type EndedReview = {
  readonly state: "declined" | "cancelled" | "missed";
  readonly dueOn: IsoDay;
  readonly reason: string;
  readonly tryAgainOn: IsoDay | null;
};

/**
 * The ended review that excuses an account's lateness: the latest of the running cycle, that is with a due day after the last
 * held review. It excuses and moves nothing: the account stays overdue. Where a day for the next try was named, the excuse
 * ends with that day. Null = not excused.
 *
 * @param ended - in the order in which they ended
 * @param today - the day on the account's wall
 * @source docs/domain/cadence.md, "What excuses"
 */
export function excuseOf(ended: readonly EndedReview[], lastHeldOn: IsoDay | null, today: IsoDay): EndedReview | null {
  const latest = ended.findLast((review) => lastHeldOn === null || review.dueOn > lastHeldOn);
  if (latest === undefined || (latest.tryAgainOn !== null && latest.tryAgainOn < today)) {
    return null;
  }

  return latest;
}
