import type { Message } from "../message.ts";
import type { Area } from "./area.ts";
import type { Phrasing, Question } from "./question.ts";

export const LINT_CODES = [
  "area_without_question",
  "closed_question",
  "choices_missing",
  "double_question",
  "empty_text",
  "key_repeated",
  "leading_question",
  "same_phrasings",
  "subtle_names_competitor",
  "unknown_condition_question",
  "unknown_placeholder",
] as const;

export type LintCode = (typeof LINT_CODES)[number];

/** Something an author should look at. An error keeps the version from being published; the rest is advice. */
export type LintFinding = {
  readonly code: LintCode;
  readonly isError: boolean;
  /** the question at fault; null = the script itself */
  readonly questionKey: string | null;
  readonly area: Area | null;
  readonly phrasing: Phrasing | null;
  /** what is wrong and why it matters */
  readonly message: Message;
  /** how it could be said instead */
  readonly example: Message;
};

/** What the lint reads: a script version before it is published. */
export type ScriptDraft = {
  readonly pitch: string;
  readonly fallback: string;
  readonly singleQuestion: string;
  readonly questions: readonly Question[];
};
