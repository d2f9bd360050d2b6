import { RuleError } from "@revisit/domain/errors";
import { firstParticipants } from "@revisit/domain/review/firstParticipants";
import { holderOf } from "@revisit/domain/review/holderOf";
import { moveReview } from "@revisit/domain/review/moveReview";
import { chooseScript } from "@revisit/domain/script/chooseScript";
import type { ScriptAccount } from "@revisit/domain/script/conditions";
import type { ProcedureContext } from "../procedures.ts";
import { currentReview, type ReviewPlace } from "./currentReview.ts";
import { saveReview } from "./saveReview.ts";

/**
 * Begins a live review, or goes on with it: gives it the script for its account in the version of today, and those who took
 * part last time.
 *
 * @throws {RuleError} as `currentReview`; `review_state_conflict`; `script_none_matches`
 */
export async function startReview(ctx: ProcedureContext, place: ReviewPlace): Promise<{ reviewId: string; version: number }> {
  const current = await currentReview(ctx, place);
  const isFirstStart = current.review.startedAt === null;
  const started = moveReview(current.review, { type: "start" }, ctx.asOf);
  const saved = await saveReview(ctx, current, {
    ...started,
    level: current.subject.level,
    repId: isFirstStart ? holderOf(started.repId, ctx.viewer) : started.repId,
    scriptVersionId: started.scriptVersionId ?? (await scriptVersionFor(ctx, current.subject)),
  });

  if (isFirstStart) {
    await inviteWhoWasThere(ctx, saved.reviewId);
  }

  return saved;
}

/** @throws {RuleError} `script_none_matches` */
export async function scriptVersionFor(ctx: ProcedureContext, account: ScriptAccount): Promise<string> {
  const script = chooseScript(await ctx.reviewScripts.choosable(), account);
  if (!script) {
    throw new RuleError("script_none_matches");
  }

  return script.versionId;
}

async function inviteWhoWasThere(ctx: ProcedureContext, reviewId: string): Promise<void> {
  const review = await ctx.reviews.get(reviewId);
  const last = await ctx.reviews.lastHeldOf(review.accountId);
  const participants = firstParticipants({
    last: last ? await ctx.participants.ofReview(last.id) : [],
    holder: review.rep,
    contacts: await ctx.contacts.ofAccount(review.accountId),
  });

  await ctx.participants.begin(reviewId, participants);
}
