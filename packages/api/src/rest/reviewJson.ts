import { CHANNELS } from "@revisit/domain/review/reviewEvent";
import { LEVELS } from "@revisit/domain/opportunity/level";
import { AREAS } from "@revisit/domain/script/area";
import { PHRASINGS, QUESTION_KINDS } from "@revisit/domain/script/question";
import { z } from "zod";
import type { RecordView, ReviewRow } from "../reviews/views.ts";
import { day, instant } from "./restFields.ts";

export const REVIEW_STATES = ["proposed", "invited", "scheduled", "in_progress", "held", "declined", "cancelled", "missed"] as const;

const fields = {
  id: z.uuid(),
  accountId: z.uuid(),
  accountName: z.string(),
  level: z.enum(LEVELS),
  state: z.enum(["due", ...REVIEW_STATES]),
  owner: z.string().meta({ description: "E-mail address of the rep" }),
  dueOn: day,
  proposedOn: day.nullable(),
  scheduledAt: instant.nullable(),
  timeZone: z.string(),
  durationMinutes: z.int(),
  channel: z.enum(CHANNELS),
  heldOn: day.nullable(),
  reason: z.string().nullable(),
  version: z.int(),
};

export const reviewJson = z.strictObject(fields);

export const answerValueJson = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), text: z.string().max(10_000) }),
  z.strictObject({ kind: z.literal("choice"), choice: z.string().max(500) }),
  z.strictObject({ kind: z.literal("rating"), rating: z.number() }),
  z.strictObject({ kind: z.literal("yes_no"), yes: z.boolean() }),
  z.strictObject({ kind: z.literal("number"), number: z.number() }),
  z.strictObject({ kind: z.literal("money"), cents: z.int(), currency: z.string().length(3) }),
  z.strictObject({ kind: z.literal("product"), productId: z.uuid() }),
  z.strictObject({ kind: z.literal("competitor"), competitorId: z.uuid() }),
]);

export const questionJson = z.strictObject({
  id: z.uuid(),
  key: z.string(),
  area: z.enum(AREAS),
  kind: z.enum(QUESTION_KINDS),
  direct: z.string(),
  subtle: z.string(),
  suggestedPhrasing: z.enum(PHRASINGS),
  choices: z.array(z.string()),
});

const answerJson = z.strictObject({
  questionId: z.uuid(),
  value: answerValueJson.nullable(),
  note: z.string(),
  phrasing: z.enum(PHRASINGS).nullable(),
  isAnswered: z.boolean(),
  version: z.int(),
});

const findingJson = z.strictObject({
  id: z.uuid(),
  kind: z.string(),
  text: z.string(),
  quote: z.string().nullable(),
  mayQuote: z.boolean(),
  state: z.string(),
  foundOn: day,
  version: z.int(),
});

const recommendationJson = z.strictObject({
  id: z.uuid(),
  kind: z.string(),
  product: z.string().nullable(),
  words: z.string(),
  outcome: z.string(),
  outcomeReason: z.string().nullable(),
  findingIds: z.array(z.uuid()),
  version: z.int(),
});

const promiseJson = z.strictObject({ id: z.uuid(), text: z.string(), dueOn: day, state: z.string(), owner: z.string(), version: z.int() });

export const reviewDetailJson = z.strictObject({
  ...fields,
  questions: z.array(questionJson),
  answers: z.array(answerJson),
  findings: z.array(findingJson),
  recommendations: z.array(recommendationJson),
  promises: z.array(promiseJson),
});

/** A review as others' systems read it. */
export function toReviewJson({ rep, ...row }: ReviewRow): z.output<typeof reviewJson> {
  const {
    id,
    accountId,
    accountName,
    level,
    state,
    dueOn,
    proposedOn,
    scheduledAt,
    timeZone,
    durationMinutes,
    channel,
    heldOn,
    reason,
    version,
  } = row;

  return {
    id,
    accountId,
    accountName,
    level,
    state,
    owner: rep.email,
    dueOn,
    proposedOn,
    scheduledAt,
    timeZone,
    durationMinutes,
    channel,
    heldOn,
    reason,
    version,
  };
}

/** The same with its script, and what was said, learnt, recommended and promised. */
export function toReviewDetailJson(record: RecordView): z.output<typeof reviewDetailJson> {
  return {
    ...toReviewJson(record),
    questions: record.questions.map(toQuestionJson),
    answers: record.answers.map(({ questionId, value, note, phrasing, isAnswered, version }) => ({
      questionId,
      value,
      note,
      phrasing,
      isAnswered,
      version,
    })),
    findings: record.findings.map(({ id, kind, text, quote, mayQuote, state, foundOn, version }) => ({
      id,
      kind,
      text,
      quote,
      mayQuote,
      state,
      foundOn,
      version,
    })),
    recommendations: record.recommendations.map(({ id, kind, productName, words, outcome, outcomeReason, findingIds, version }) => ({
      id,
      kind,
      product: productName,
      words,
      outcome,
      outcomeReason,
      findingIds,
      version,
    })),
    promises: record.promises.map(({ id, text, dueOn, state, owner, version }) => ({
      id,
      text,
      dueOn,
      state,
      owner: owner.email,
      version,
    })),
  };
}

export function toQuestionJson({
  id,
  key,
  area,
  kind,
  direct,
  subtle,
  suggestedPhrasing,
  choices,
}: RecordView["questions"][number]): z.output<typeof questionJson> {
  return { id, key, area, kind, direct, subtle, suggestedPhrasing, choices: [...choices] };
}
