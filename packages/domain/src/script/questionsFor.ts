import type { Conditions, ScriptAccount } from "./conditions.ts";
import { conditionsMatch, type GivenAnswers } from "./conditionsMatch.ts";

/**
 * The questions of a version that an account is asked, in their order. Those that depend on answers of this review appear
 * and go as answers are given.
 *
 * @param questions - in the order of the version
 * @source docs/domain/script.md, "Conditions"
 */
export function questionsFor<Question extends { readonly conditions: Conditions }>(
  questions: readonly Question[],
  account: ScriptAccount,
  answers: GivenAnswers,
): readonly Question[] {
  return questions.filter((question) => conditionsMatch(question.conditions, account, answers));
}
