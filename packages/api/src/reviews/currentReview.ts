import type { ReviewSubject } from "@revisit/data/review/reviewSubjectRepository";
import type { ReviewRow } from "@revisit/data/review/reviewRow";
import type { ReviewDraft } from "@revisit/data/review/writeReview";
import { RuleError } from "@revisit/domain/errors";
import { holderOf } from "@revisit/domain/review/holderOf";
import type { ProcedureContext } from "../procedures.ts";

/** Which review of which account, and the version that was seen; null: there was none yet, and `reviewId` is a new one. */
export type ReviewPlace = { readonly reviewId: string; readonly accountId: string; readonly version: number | null };

/** A review before an event and the account it is about. `version` null: it is not stored yet. */
export type CurrentReview = { readonly review: ReviewDraft; readonly subject: ReviewSubject; readonly version: number | null };

/**
 * Loads a review as it was seen, or begins the one that is due, and keeps others from changing either meanwhile.
 *
 * @throws {RuleError} `account_not_found`, `review_not_found`; `record_changed_meanwhile` where it has another version;
 * `review_already_open` where another was begun
 */
export async function currentReview(ctx: ProcedureContext, place: ReviewPlace): Promise<CurrentReview> {
  const subject = await ctx.reviewSubjects.ofLocked(place.accountId);

  if (place.version === null) {
    return { review: await dueReview(ctx, subject, place.reviewId), subject, version: null };
  }
  const row = await ctx.reviews.getLocked(place.reviewId);
  if (row.accountId !== place.accountId) {
    throw new RuleError("review_not_found");
  }

  return { review: draftOf(seen(row, place.version)), subject, version: place.version };
}

/** @throws {RuleError} `record_changed_meanwhile` */
export function seen(row: ReviewRow, version: number): ReviewRow {
  if (row.version !== version) {
    throw new RuleError("record_changed_meanwhile", { version: row.version, state: row.state });
  }

  return row;
}

/** A stored review as the rules see it. */
export function draftOf(row: ReviewRow): ReviewDraft {
  return {
    ...row,
    repId: row.rep.id,
    invitedAt: instant(row.invitedAt),
    scheduledAt: instant(row.scheduledAt),
    startedAt: instant(row.startedAt),
    endedAt: instant(row.endedAt),
  };
}

async function dueReview(ctx: ProcedureContext, subject: ReviewSubject, reviewId: string): Promise<ReviewDraft> {
  const open = await ctx.reviews.openOf(subject.accountId);
  if (open) {
    throw new RuleError("review_already_open", { reviewId: open.id, state: open.state });
  }

  return {
    ...DUE,
    id: reviewId,
    accountId: subject.accountId,
    territoryId: subject.territoryId,
    level: subject.level,
    dueOn: subject.nextDueOn,
    repId: holderOf(subject.owner?.id ?? null, ctx.viewer),
  };
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

/** A review of which there is nothing yet but that it is due. */
export const DUE = {
  state: "due",
  proposedOn: null,
  invitedAt: null,
  scheduledAt: null,
  channel: "visit",
  durationMinutes: 60,
  scriptVersionId: null,
  startedAt: null,
  heldOn: null,
  endedAt: null,
  reason: null,
  tryAgainOn: null,
  nextDueOn: null,
} as const satisfies Partial<ReviewDraft>;
