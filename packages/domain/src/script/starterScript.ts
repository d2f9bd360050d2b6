import type { Conditions } from "./conditions.ts";
import type { Question } from "./question.ts";

/** A script that Revisit ships with: an organization starts with a copy of each and changes it as it likes. */
export type StarterScript = {
  readonly name: string;
  readonly purpose: string;
  readonly conditions: Conditions;
  readonly pitch: string;
  readonly fallback: string;
  readonly singleQuestion: string;
  /** in the order in which they are asked; keys mean the same in every starter script, so that answers can be compared */
  readonly questions: readonly Question[];
};
