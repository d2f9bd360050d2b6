import type { Message } from "../message.ts";
import type { Area } from "./area.ts";
import type { LintCode, LintFinding } from "./lintFinding.ts";
import type { Phrasing, Question } from "./question.ts";

type LintTexts = { readonly isError: boolean; readonly says: string; readonly example: string };

/** What is wrong and why, and how it could be said; English ICU. `phrasing` and `area` can be named everywhere. */
export const LINT_MESSAGES = {
  area_without_question: {
    isError: true,
    says: "No question about {area, select, perception {how the customer feels about us} needs {what else the customer needs} other {contact with competitors}}: this area would stay a blind spot in every review.",
    example:
      "{area, select, perception {“When your team talks about us, what do they say?”} needs {“What would you do differently if you set up this room again today?”} other {“Who else is showing you ideas at the moment?”}}",
  },
  closed_question: {
    isError: false,
    says: "The {phrasing} phrasing can be answered by yes or no, and the question wants a story.",
    example: "Begin with what, how or which: “What has changed since …?” instead of “Has anything changed?”",
  },
  choices_missing: {
    isError: true,
    says: "A choice needs at least two answers to choose from.",
    example: "“Better”, “As before”, “Worse”",
  },
  double_question: {
    isError: false,
    says: "The {phrasing} phrasing asks two things at once: the answer won’t say which it answers.",
    example: "Ask one and leave the other to the next question: “How has delivery been?”, then “How has our advice been?”",
  },
  empty_text: {
    isError: true,
    says: "{part, select, pitch {The pitch} fallback {The fallback} singleQuestion {The single question} direct {The direct phrasing} subtle {The subtle phrasing} other {The key}} is empty: the rep would have nothing to say.",
    example:
      "{part, select, pitch {“I’d like half an hour to make sure that all is well and that what you have still fits.”} fallback {“It’s free of charge, because you are a valued customer.”} other {“What would you change first?”}}",
  },
  key_repeated: {
    isError: true,
    says: "Two questions have the key “{key}”: their answers could not be told apart.",
    example: "Give each its own key, such as “{key}-2”.",
  },
  leading_question: {
    isError: false,
    says: "The {phrasing} phrasing says which answer is wanted, so the answer tells nothing.",
    example: "“How has the support been?” instead of “Our support is great, isn’t it?”",
  },
  same_phrasings: {
    isError: false,
    says: "Both phrasings are the same, so nobody can be asked gently.",
    example: "Direct: “What did you pay elsewhere?” Subtle: “What range would be usual for this?”",
  },
  subtle_names_competitor: {
    isError: false,
    says: "The subtle phrasing names a competitor: it says outright what it should come to sideways.",
    example: "“Who else is showing you ideas at the moment?”",
  },
  unknown_condition_question: {
    isError: true,
    says: "The condition asks about the question “{key}”, which isn’t there or comes later: it would never hold.",
    example: "Move that question up, or ask about the last review’s answer.",
  },
  unknown_placeholder: {
    isError: true,
    says: "Nothing fills in the name in braces, “{name}”: the rep would read it out.",
    example: "Use contact, product, account, rep or lastPromise.",
  },
} as const satisfies Record<LintCode, LintTexts>;

/** Where a finding stands; `values` fill its texts. */
export type LintPlace = {
  readonly question?: Question;
  readonly phrasing?: Phrasing;
  readonly area?: Area;
  readonly values?: Readonly<Record<string, string>>;
};

/** A finding with its sentences. */
export function lintFinding(code: LintCode, { question, phrasing, area, values }: LintPlace): LintFinding {
  const texts = LINT_MESSAGES[code];
  const place = { area: area ?? question?.area ?? "", phrasing: phrasing ?? "", ...values };

  return {
    code,
    isError: texts.isError,
    questionKey: question?.key ?? null,
    area: area ?? question?.area ?? null,
    phrasing: phrasing ?? null,
    message: messageOf(`script.lint.${code}`, texts.says, place),
    example: messageOf(`script.lint.${code}.example`, texts.example, place),
  };
}

function messageOf(id: string, message: string, values: Readonly<Record<string, string>>): Message {
  return { id, message, values };
}
