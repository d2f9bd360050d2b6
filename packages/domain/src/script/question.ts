import type { Area } from "./area.ts";
import type { Conditions } from "./conditions.ts";

export const QUESTION_KINDS = ["text", "choice", "rating", "yes_no", "number", "money", "product", "competitor"] as const;

export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const PHRASINGS = ["direct", "subtle"] as const;

export type Phrasing = (typeof PHRASINGS)[number];

/** One question of a script version. */
export type Question = {
  /** the same through all versions, so that answers can be compared */
  readonly key: string;
  readonly area: Area;
  readonly kind: QuestionKind;
  readonly direct: string;
  readonly subtle: string;
  /** what the rep should know before asking; null = nothing */
  readonly help: string | null;
  /** 1 (anyone would answer) to 5 (many would rather not) */
  readonly delicacy: number;
  /** for `choice`: what can be chosen, in the order shown; empty for every other kind */
  readonly choices: readonly string[];
  readonly conditions: Conditions;
};
