import type { ReportAccount } from "./reportFacts.ts";

/** Why overdue accounts are late. `capacity`: nothing was tried and the rep has more planned than can be held. */
export const LATE_REASONS = ["capacity", "refused", "no_contact", "reassigned", "missing_data", "other"] as const;

export type LateReason = (typeof LATE_REASONS)[number];

/**
 * Why one overdue account is late; the first that holds. `untried` = nothing was, which is `capacity` or `other` by the rep's
 * whole load (`blameCapacity`).
 *
 * @source docs/domain/report.md, "Why late"
 */
export function lateReason(account: ReportAccount): Exclude<LateReason, "capacity"> | "untried" {
  if (account.lastEnded?.state === "declined") {
    return "refused";
  }
  if (account.repId === null || !account.hasContact) {
    return "missing_data";
  }
  if (account.lastEnded?.state === "missed" || account.open?.state === "invited") {
    return "no_contact";
  }
  if (account.lastEnded?.state === "cancelled" || account.open?.state === "scheduled" || account.open?.state === "in_progress") {
    return "other";
  }

  return account.lastHeldBy !== null && account.lastHeldBy !== account.repId ? "reassigned" : "untried";
}
