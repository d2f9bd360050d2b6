import type { RuleCode, RuleDetails } from "./errors.ts";
import type { Message } from "./message.ts";
import { RULE_SENTENCES, type RuleSentence } from "./ruleSentences.ts";

/** The sentence that a person reads for a broken rule; one that names a detail which the error lacks is said without it. */
export function ruleSentence(code: RuleCode, details: RuleDetails = {}): Message {
  const sentence: RuleSentence = RULE_SENTENCES[code];
  const isComplete = placeholdersOf(sentence.message).every((name) => Object.hasOwn(details, name));
  if (isComplete) {
    return { id: `rule.${code}`, message: sentence.message, values: details };
  }

  return { id: `rule.${code}.bare`, message: sentence.bare ?? sentence.message, values: {} };
}

/** The names that an ICU text fills in, from `{name}`, `{name, plural, …}` and `{name, select, …}`. */
export function placeholdersOf(message: string): readonly string[] {
  const outermost: string[] = [];
  let depth = 0;
  for (const { 0: brace, index } of message.matchAll(/[{}]/g)) {
    if (brace === "{" && depth === 0) {
      outermost.push(/^\w+/.exec(message.slice(index + 1))?.[0] ?? "");
    }
    depth += brace === "{" ? 1 : -1;
  }

  return outermost;
}
