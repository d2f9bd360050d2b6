import { plainAnswer, type AnswerValue } from "../review/answerValue.ts";
import type { AnswerCondition, Conditions, ScriptAccount } from "./conditions.ts";

/** Values given to questions by their keys: earlier in this review, and in the last held one. */
export type GivenAnswers = {
  readonly now: ReadonlyMap<string, AnswerValue>;
  readonly last: ReadonlyMap<string, AnswerValue>;
};

export const NO_ANSWERS: GivenAnswers = { now: new Map(), last: new Map() };

/**
 * Whether everything that conditions ask holds. A question not answered meets no condition about its answer; texts are
 * compared exactly.
 *
 * @source docs/domain/script.md, "Conditions"
 */
export function conditionsMatch(conditions: Conditions, account: ScriptAccount, answers: GivenAnswers = NO_ANSWERS): boolean {
  return (
    includesIfAny(conditions.kinds, account.kind) &&
    includesIfAny(conditions.types, account.type) &&
    includesIfAny(conditions.sizeBands, account.sizeBand) &&
    includesIfAny(conditions.levels, account.level) &&
    (isNothing(conditions.ownedFamilies) || conditions.ownedFamilies.some((family) => account.ownedFamilies.includes(family))) &&
    (conditions.answers ?? []).every((condition) => answerMatches(condition, answers))
  );
}

/** How many things conditions ask; the more, the more specific. An answer is one thing each. */
export function countConditions(conditions: Conditions): number {
  const lists = [conditions.kinds, conditions.types, conditions.sizeBands, conditions.levels, conditions.ownedFamilies];

  return lists.filter((list) => !isNothing(list)).length + (conditions.answers ?? []).length;
}

function includesIfAny<Word>(allowed: readonly Word[] | undefined, word: Word): boolean {
  return isNothing(allowed) || allowed.includes(word);
}

function isNothing(list: readonly unknown[] | undefined): list is undefined | readonly [] {
  return list === undefined || list.length === 0;
}

function answerMatches(condition: AnswerCondition, answers: GivenAnswers): boolean {
  const now = condition.when === "last" ? undefined : answers.now.get(condition.questionKey);
  const last = condition.when === "now" ? undefined : answers.last.get(condition.questionKey);
  const value = now ?? last;

  return value !== undefined && (condition.is.length === 0 || condition.is.includes(plainAnswer(value)));
}
