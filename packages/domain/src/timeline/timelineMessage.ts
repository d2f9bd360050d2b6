import type { Message, MessageValue } from "../message.ts";
import type { TimelineEvent } from "./timelineEvent.ts";

/** What each entry of an account's timeline says; `before` and `reason` are "" where there is none. */
export const TIMELINE_MESSAGES = {
  held: "Review held · {findings, plural, =0 {nothing found} one {# finding} other {# findings}} · {recommendations, plural, =0 {no recommendation} one {# recommendation} other {# recommendations}}",
  not_held: "Review {state, select, declined {declined} cancelled {cancelled} other {missed}}: {reason}",
  finding:
    "{found, select, perception {How they feel} need {A need} competitor_contact {A competitor} perceived_value {What they value} problem {A problem} promise {A promise} other {Not used well}}: {text}",
  promise: "Promise {state, select, kept {kept} broken {broken} other {opened again}}: {text}",
  problem: "Problem {severity, select, s3 {that stops them} s2 {that hinders them} other {that annoys them}}: {what}",
  problem_solved: "Problem solved {days, plural, =0 {the same day} one {in # day} other {in # days}}: {what}",
  problem_solved_effort: "Problem solved {days, plural, =0 {the same day} one {in # day} other {in # days}} · effort {effort} of 7: {what}",
  recommendation:
    "Recommended {product}{outcome, select, accepted { · accepted} declined { · declined} won { · won} lost { · lost} other {}}",
  recommendation_reason:
    "Recommended {product}{outcome, select, accepted { · accepted} declined { · declined} won { · won} lost { · lost} other {}}: {reason}",
  better_use:
    "Recommended a better use of {product}{outcome, select, accepted { · accepted} declined { · declined} won { · won} lost { · lost} other {}}",
  better_use_general:
    "Recommended a better use of what they have{outcome, select, accepted { · accepted} declined { · declined} won { · won} lost { · lost} other {}}",
  purchase: "Bought {lines, plural, one {one product} other {# products}} for {amount}",
  assessed: "Opportunity is {level, select, high {high} medium {medium} other {low}}",
  reassessed:
    "Opportunity moved from {before, select, high {high} medium {medium} other {low}} to {level, select, high {high} medium {medium} other {low}}",
  contact: "Last contact outside of a review",
} as const;

type Says = keyof typeof TIMELINE_MESSAGES;

/** One entry of an account's timeline as a sentence. */
export function timelineMessage(event: TimelineEvent): Message {
  switch (event.kind) {
    case "review":
      return event.state === "held"
        ? says("held", { findings: event.findings, recommendations: event.recommendations })
        : says("not_held", { state: event.state, reason: event.reason ?? "" });
    case "finding":
      return says("finding", { found: event.found, text: event.text });
    case "promise":
      return says("promise", { state: event.state, text: event.text });
    case "problem":
      return says("problem", { severity: `s${event.severity}`, what: event.what });
    case "problem_solved":
      return event.effort === null
        ? says("problem_solved", { days: event.days, what: event.what })
        : says("problem_solved_effort", { days: event.days, what: event.what, effort: event.effort });
    case "recommendation":
      return recommendationMessage(event);
    case "purchase":
      return says("purchase", { lines: event.lines, amount: { cents: event.amountCents, currency: event.currency } });
    case "assessment":
      return event.before === null
        ? says("assessed", { level: event.level })
        : says("reassessed", { level: event.level, before: event.before });
    case "contact":
      return says("contact", {});
  }
}

function recommendationMessage({ recommended, outcome, product, reason }: Extract<TimelineEvent, { kind: "recommendation" }>): Message {
  if (recommended === "better_use") {
    return product === null ? says("better_use_general", { outcome }) : says("better_use", { product, outcome });
  }
  const values = { product: product ?? "", outcome };

  return reason === null || reason === "" ? says("recommendation", values) : says("recommendation_reason", { ...values, reason });
}

function says(key: Says, values: Readonly<Record<string, MessageValue>>): Message {
  return { id: `timeline.${key}`, message: TIMELINE_MESSAGES[key], values };
}
