import { describe, expect, it } from "vitest";
import { LEVELS } from "../opportunity/level.ts";
import { AREAS } from "./area.ts";
import { chooseScript } from "./chooseScript.ts";
import { NO_ANSWERS } from "./conditionsMatch.ts";
import { fillTemplate } from "./fillTemplate.ts";
import { lintScript } from "./lintScript.ts";
import { QUESTION_KINDS } from "./question.ts";
import { questionsFor } from "./questionsFor.ts";
import { STARTER_SCRIPTS } from "./starterScripts.ts";

describe.each(STARTER_SCRIPTS)("$name", (script) => {
  it("has 9 to 12 questions of at least four kinds, and the lint finds nothing", () => {
    expect(script.questions.length).toBeGreaterThanOrEqual(9);
    expect(script.questions.length).toBeLessThanOrEqual(12);
    expect(new Set(script.questions.map((question) => question.kind)).size).toBeGreaterThanOrEqual(4);
    expect(lintScript(script, ["Northway", "Bell & Sons"])).toEqual([]);
  });

  it.each(["customer", "prospect"] as const)("asks a %s something about every area, in the order of a talk", (kind) => {
    const account = { kind, type: "any", sizeBand: "any", level: script.conditions.levels?.[0] ?? "medium", ownedFamilies: [] };
    const areas = questionsFor(script.questions, account, NO_ANSWERS).map((question) => question.area);

    expect([...new Set(areas)]).toEqual(AREAS);
  });

  it("can be said where nothing is known", () => {
    const texts = [
      script.pitch,
      script.fallback,
      script.singleQuestion,
      ...script.questions.flatMap((question) => [question.direct, question.subtle]),
    ];

    for (const text of texts) {
      expect(fillTemplate(text, {})).not.toMatch(/[{}]|\s\s|\bundefined\b|\bnull\b/);
    }
  });

  it("asks subtly about what is delicate: every question about money or others has a delicacy of 4 or 5", () => {
    const delicate = script.questions.filter((question) => question.area === "competition" || question.kind === "money");

    expect(delicate.map((question) => question.delicacy).filter((delicacy) => delicacy < 4)).toEqual([]);
  });
});

it.each(LEVELS)("there is one for %s accounts", (level) => {
  const scripts = STARTER_SCRIPTS.map((script, index) => ({ ...script, id: String(index), isArchived: false }));

  expect(chooseScript(scripts, { kind: "customer", type: "any", sizeBand: "any", level, ownedFamilies: [] })?.conditions.levels).toEqual([
    level,
  ]);
});

it("uses every kind of question, and a key means the same everywhere", () => {
  const questions = STARTER_SCRIPTS.flatMap((script) => script.questions);
  const meanings = new Map(questions.map((question) => [question.key, `${question.area} ${question.kind} ${question.choices.join()}`]));

  expect(new Set(questions.map((question) => question.kind))).toEqual(new Set(QUESTION_KINDS));
  for (const question of questions) {
    expect(`${question.area} ${question.kind} ${question.choices.join()}`).toBe(meanings.get(question.key));
  }
});
