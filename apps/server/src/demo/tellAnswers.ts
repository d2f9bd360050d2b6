import type { StoryAccount, StoryQuestion } from "@revisit/data/demo/storyRepository";
import type { ReviewStory } from "@revisit/data/demo/storyRows";
import { newId } from "@revisit/data/newId";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { AnswerValue } from "@revisit/domain/review/answerValue";
import { SAYINGS } from "./answerBank.ts";
import type { Mood, Saying } from "./saying.ts";
import type { Telling } from "./telling.ts";

export type Asked = {
  readonly account: StoryAccount;
  readonly review: ReviewStory;
  readonly questions: readonly StoryQuestion[];
  readonly mood: Mood;
  readonly on: IsoDay;
  readonly at: string;
};

/** How often an area gets an answer: competitors are the question that reps like least. */
const ANSWERED = { perception: 0.9, needs: 0.8, competition: 0.55 } as const;
const RATINGS: Readonly<Record<Mood, readonly number[]>> = { warm: [4, 5, 5], even: [3, 3, 4], cold: [1, 2, 3] };

/** Answers question by question, and the findings in them. No saying is used twice in one review. */
export function tellAnswers(telling: Telling, asked: Asked): void {
  const unsaid = new Map(Object.entries(SAYINGS).map(([area, moods]) => [area, telling.random.sample(moods[asked.mood], 2)]));
  for (const question of asked.questions) {
    if (!telling.random.chance(ANSWERED[question.area])) {
      continue;
    }
    const value = valueFor(telling, question, asked.mood);
    const saying = value === null || value.kind === "rating" ? unsaid.get(question.area)?.shift() : undefined;
    if (value !== null || saying !== undefined) {
      tellAnswer(telling, asked, { question, value, saying });
    }
  }
}

type Told = { readonly question: StoryQuestion; readonly value: AnswerValue | null; readonly saying: Saying | undefined };

function tellAnswer(telling: Telling, asked: Asked, { question, value, saying }: Told): void {
  const id = newId();
  telling.story.answer.push({
    id,
    reviewId: asked.review.id,
    questionId: question.id,
    value,
    note: saying?.note ?? "",
    phrasing: telling.random.pick(["direct", "subtle"]),
    isAnswered: true,
    updatedAt: asked.at,
    version: 1,
  });
  if (saying?.finding) {
    tellFinding(telling, asked, { answerId: id, finding: saying.finding });
  }
}

function tellFinding(
  telling: Telling,
  asked: Asked,
  told: { readonly answerId: string; readonly finding: NonNullable<Saying["finding"]> },
): void {
  const { cast, story, random } = telling;
  const { finding } = told;
  const isOver = asked.review.state === "held";
  story.finding.push({
    id: newId(),
    accountId: asked.account.id,
    reviewId: asked.review.id,
    answerId: told.answerId,
    kind: finding.kind,
    text: finding.text,
    quote: finding.quote,
    mayQuote: finding.quote !== null && random.chance(0.6),
    sentiment: finding.sentiment ?? null,
    productId: cast.products.find((product) => product.sku === finding.sku)?.id ?? null,
    competitorId: cast.competitors.find((competitor) => competitor.name === finding.competitor)?.id ?? null,
    driverId: cast.drivers.find((driver) => driver.name === finding.driver)?.id ?? null,
    foundOn: asked.on,
    state: isOver ? "confirmed" : "open",
    version: 1,
  });
}

function valueFor({ random, cast }: Telling, question: StoryQuestion, mood: Mood): AnswerValue | null {
  switch (question.kind) {
    case "rating":
      return { kind: "rating", rating: random.pick(RATINGS[mood]) };
    case "yes_no":
      return { kind: "yes_no", yes: random.chance(mood === "cold" ? 0.3 : 0.6) };
    case "choice":
      return question.choices.length === 0 ? null : { kind: "choice", choice: random.pick(question.choices) };
    case "number":
      return { kind: "number", number: random.between(1, 12) };
    case "money":
      return { kind: "money", cents: random.between(4, 80) * 50_000, currency: "GBP" };
    case "product":
      return { kind: "product", productId: random.pick(cast.products).id };
    case "competitor":
      return { kind: "competitor", competitorId: random.pick(cast.competitors).id };
    default:
      return null;
  }
}
