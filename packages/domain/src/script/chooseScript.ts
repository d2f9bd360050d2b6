import type { Conditions, ScriptAccount } from "./conditions.ts";
import { conditionsMatch, countConditions } from "./conditionsMatch.ts";

/** What a script is chosen by. */
export type ScriptChoice = { readonly id: string; readonly name: string; readonly conditions: Conditions; readonly isArchived: boolean };

/**
 * The script for an account: of those that match and are not archived, the one that asks most; among equals the first by
 * name, then by id. Conditions on answers never match here, since nothing has been asked yet. Null = none matches.
 *
 * @source docs/domain/script.md, "Which script"
 */
export function chooseScript<Script extends ScriptChoice>(scripts: readonly Script[], account: ScriptAccount): Script | null {
  const matching = scripts.filter((script) => !script.isArchived && conditionsMatch(script.conditions, account));

  return matching.sort(compareChoice)[0] ?? null;
}

function compareChoice(a: ScriptChoice, b: ScriptChoice): number {
  return countConditions(b.conditions) - countConditions(a.conditions) || compareText(a.name, b.name) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  if (a === b) {
    return 0;
  }

  return a < b ? -1 : 1;
}
