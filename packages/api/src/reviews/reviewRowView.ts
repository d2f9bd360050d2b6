import type { ReviewRow as StoredReview } from "@revisit/data/review/reviewRow";
import type { ReviewRow } from "./views.ts";

/** One line of a list of reviews. */
export function reviewRowView(row: StoredReview): ReviewRow {
  return {
    id: row.id,
    accountId: row.accountId,
    accountName: row.accountName,
    level: row.level,
    state: row.state,
    dueOn: row.dueOn,
    proposedOn: row.proposedOn,
    scheduledAt: row.scheduledAt,
    timeZone: row.timeZone,
    durationMinutes: row.durationMinutes,
    channel: row.channel,
    heldOn: row.heldOn,
    reason: row.reason,
    rep: row.rep,
    version: row.version,
  };
}
