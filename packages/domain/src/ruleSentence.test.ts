import { describe, expect, it } from "vitest";
import { RULE_CODES, type RuleDetails } from "./errors.ts";
import { placeholdersOf, ruleSentence } from "./ruleSentence.ts";
import { RULE_SENTENCES, type RuleSentence } from "./ruleSentences.ts";

describe.each(RULE_CODES)("%s", (code) => {
  const sentence: RuleSentence = RULE_SENTENCES[code];

  it("can be said without any detail", () => {
    const { message, values } = ruleSentence(code);

    expect(placeholdersOf(message)).toEqual([]);
    expect(values).toEqual({});
  });

  it("says what to do: two sentences or two halves at least, each brace closed", () => {
    const texts = [sentence.message, ...(sentence.bare === undefined ? [] : [sentence.bare])];

    for (const text of texts) {
      expect(text).toMatch(/^["“{A-Z].*[.:;] .*\.$|^["“{A-Z][^.]*, .*\.$/s);
      expect(text.split("{").length).toBe(text.split("}").length);
      expect(text).not.toContain("'");
    }
  });

  it("names its details where the error carries them", () => {
    const names = placeholdersOf(sentence.message);
    const details: RuleDetails = Object.fromEntries(names.map((name) => [name, "x"]));

    expect(ruleSentence(code, details)).toEqual({ id: `rule.${code}`, message: sentence.message, values: details });
  });
});

it("says an impossible interval with its number", () => {
  expect(ruleSentence("interval_out_of_range", { days: 400, max: 365 })).toMatchObject({
    id: "rule.interval_out_of_range",
    values: { days: 400, max: 365 },
  });
});

it.each([
  { text: "none", names: [] },
  { text: "{day} and {n, plural, one {# day} other {{n} days}}", names: ["day", "n"] },
])("finds the outermost placeholders of $text", ({ text, names }) => {
  expect(placeholdersOf(text)).toEqual(names);
});
