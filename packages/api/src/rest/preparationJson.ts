import { z } from "zod";
import { formatMessage } from "../message/formatMessage.ts";
import type { Preparation } from "../reviews/views.ts";
import { questionJson, toQuestionJson } from "./reviewJson.ts";
import { day, money, moneyOf } from "./restFields.ts";

export const preparationJson = z.strictObject({
  accountId: z.uuid(),
  accountName: z.string(),
  why: z.string(),
  contacts: z.array(
    z.strictObject({ name: z.string(), title: z.string().nullable(), rapport: z.int().nullable(), doNotContact: z.boolean() }),
  ),
  lastReviewOn: day.nullable(),
  lastAnswers: z.array(z.strictObject({ question: z.string(), area: z.string(), on: day, text: z.string(), direction: z.string() })),
  promises: z.array(z.strictObject({ text: z.string(), dueOn: day, owner: z.string() })),
  problems: z.array(z.strictObject({ what: z.string(), severity: z.int(), openedOn: day })),
  competitors: z.array(z.strictObject({ name: z.string(), products: z.array(z.string()), seenOn: day.nullable() })),
  script: z.strictObject({ name: z.string(), number: z.int(), pitch: z.string(), fallback: z.string(), singleQuestion: z.string() }),
  questions: z.array(questionJson),
  candidates: z.array(
    z.strictObject({
      key: z.string(),
      kind: z.string(),
      product: z.string().nullable(),
      words: z.string(),
      expectedValue: money,
      evidence: z.array(z.string()),
    }),
  ),
  whitespace: z.array(z.strictObject({ name: z.string(), family: z.string(), affinity: z.number().nullable(), typicalOrder: money })),
});

/** The sheet that a rep takes to a review, as others' systems read it. */
export function toPreparationJson(sheet: Preparation, currency: string): z.output<typeof preparationJson> {
  const { account, script, lastReviewOn } = sheet;

  return {
    accountId: account.id,
    accountName: account.name,
    why: formatMessage(account.why),
    contacts: sheet.with.map(({ name, title, rapport, doNotContact }) => ({ name, title, rapport, doNotContact })),
    lastReviewOn,
    lastAnswers: sheet.lastAnswers.map(({ question, area, on, text, direction }) => ({ question, area, on, text, direction })),
    promises: sheet.promises.map(({ text, dueOn, owner }) => ({ text, dueOn, owner: owner.email })),
    problems: sheet.problems.map(({ what, severity, openedOn }) => ({ what, severity, openedOn })),
    competitors: sheet.competitors.map(({ name, products, seenOn }) => ({ name, products: [...products], seenOn })),
    script: {
      name: script.name,
      number: script.number,
      pitch: script.pitch,
      fallback: script.fallback,
      singleQuestion: script.singleQuestion,
    },
    questions: sheet.questions.map(toQuestionJson),
    candidates: sheet.candidates.map(({ key, kind, productName, words, expectedValueCents, evidence }) => ({
      key,
      kind,
      product: productName,
      words: formatMessage(words),
      expectedValue: moneyOf(expectedValueCents, currency),
      evidence: evidence.map(({ message }) => formatMessage(message)),
    })),
    whitespace: sheet.whitespace.map(({ name, family, affinity, typicalOrderCents }) => ({
      name,
      family,
      affinity,
      typicalOrder: moneyOf(typicalOrderCents, currency),
    })),
  };
}
