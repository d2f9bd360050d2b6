import type { AccountKind } from "../account/accountFacts.ts";
import type { Level } from "../opportunity/level.ts";

/**
 * For which accounts a script or a question is meant. What is absent or empty asks nothing; what is there must hold, all of
 * it, and within one list any of its words will do. Plain JSON: stored as it is, `{}` = for everyone.
 *
 * @source docs/domain/script.md, "Conditions"
 */
export type Conditions = {
  readonly kinds?: readonly AccountKind[];
  readonly types?: readonly string[];
  readonly sizeBands?: readonly string[];
  readonly levels?: readonly Level[];
  /** owns at least one product of ours of one of these families */
  readonly ownedFamilies?: readonly string[];
  readonly answers?: readonly AnswerCondition[];
};

/** An answer that must have been given: `now` earlier in this review, `last` in the last held one; absent = now, else last. */
export type AnswerCondition = {
  readonly questionKey: string;
  /** any of these, empty = any answer at all; a product or competitor by its id, money in hundredths */
  readonly is: readonly (string | number | boolean)[];
  readonly when?: "now" | "last";
};

/** What conditions can ask about an account. */
export type ScriptAccount = {
  readonly kind: AccountKind;
  readonly type: string;
  readonly sizeBand: string;
  readonly level: Level;
  readonly ownedFamilies: readonly string[];
};
