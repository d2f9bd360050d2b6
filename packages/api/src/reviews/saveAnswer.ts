import type { AnswerPlace } from "@revisit/data/review/answerRepository";
import { RuleError } from "@revisit/domain/errors";
import { isAnswered, type AnswerValue } from "@revisit/domain/review/answerValue";
import { parseAnswer } from "@revisit/domain/review/parseAnswer";
import { requireInProgress } from "@revisit/domain/review/requireInProgress";
import type { Phrasing } from "@revisit/domain/script/question";
import { canonicalJson } from "../canonicalJson.ts";
import type { ProcedureContext } from "../procedures.ts";

/** `baseVersion`: the version this was written over, 0 where there was no answer. */
export type AnswerInput = {
  readonly reviewId: string;
  readonly questionId: string;
  readonly answerId: string;
  readonly value?: unknown;
  readonly note: string;
  readonly phrasing: Phrasing | null;
  readonly baseVersion: number;
};

/** `answerId`: the one that the answer has, which is another device's where that was first. */
export type SavedAnswer = { version: number; savedAt: string; answerId: string };

type Written = { readonly value: AnswerValue | null; readonly note: string; readonly phrasing: Phrasing | null };

/**
 * Keeps an answer. What is stored already is not stored twice, so a device that never heard of its success may send again.
 *
 * @throws {RuleError} `review_not_found`, `not_found`, `review_state_conflict`, `answer_does_not_fit`; `record_changed_meanwhile`
 * with the note, value and phrasing that are stored, so that the screen can show both
 */
export async function saveAnswer(ctx: ProcedureContext, input: AnswerInput): Promise<SavedAnswer> {
  const place = await ctx.answers.placeOf(input.reviewId, input.questionId);
  requireInProgress(place.state);
  const written: Written = { value: parseAnswer(place.question, input.value), note: input.note, phrasing: input.phrasing };

  if (place.stored && isSame(place.stored, written)) {
    return { version: place.stored.version, savedAt: new Date(place.stored.updatedAt).toISOString(), answerId: place.stored.id };
  }
  const { reviewId, questionId, answerId: id, baseVersion } = input;
  const version = await ctx.answers.save({
    id,
    reviewId,
    questionId,
    baseVersion,
    ...written,
    isAnswered: isAnswered(written),
    at: ctx.asOf,
  });

  if (version === null) {
    throw changedMeanwhile(await ctx.answers.placeOf(reviewId, questionId));
  }

  return { version, savedAt: ctx.asOf.toISOString(), answerId: place.stored?.id ?? id };
}

function isSame(stored: Written, written: Written): boolean {
  return (
    stored.note === written.note && stored.phrasing === written.phrasing && canonicalJson(stored.value) === canonicalJson(written.value)
  );
}

function changedMeanwhile({ stored, state }: AnswerPlace): RuleError {
  requireInProgress(state);

  return stored
    ? new RuleError("record_changed_meanwhile", {
        version: stored.version,
        note: stored.note,
        value: canonicalJson(stored.value),
        phrasing: stored.phrasing ?? "",
        answerId: stored.id,
      })
    : new RuleError("not_found");
}
