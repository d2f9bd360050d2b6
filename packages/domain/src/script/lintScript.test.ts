import { describe, expect, it } from "vitest";
import { RuleError } from "../errors.ts";
import { placeholdersOf } from "../ruleSentence.ts";
import { AREAS } from "./area.ts";
import type { ScriptDraft } from "./lintFinding.ts";
import { lintScript, requireAllAreas } from "./lintScript.ts";
import type { Question } from "./question.ts";
import { isClosed, isDouble, isLeading, namesAny } from "./wording.ts";

const QUESTION: Question = {
  key: "q",
  area: "needs",
  kind: "text",
  direct: "What do you need?",
  subtle: "What comes next?",
  help: null,
  delicacy: 2,
  choices: [],
  conditions: {},
};
const CLEAN: ScriptDraft = {
  pitch: "Hello {contact}.",
  fallback: "It’s free.",
  singleQuestion: "What first?",
  questions: AREAS.map((area) => ({ ...QUESTION, key: area, area })),
};

function withQuestion(question: Partial<Question>): ScriptDraft {
  return { ...CLEAN, questions: [...CLEAN.questions, { ...QUESTION, ...question }] };
}

it.each([
  { name: "a clean script", draft: CLEAN, codes: [] },
  { name: "an area without a question", draft: { ...CLEAN, questions: CLEAN.questions.slice(0, 2) }, codes: ["area_without_question"] },
  {
    name: "no question at all",
    draft: { ...CLEAN, questions: [] },
    codes: ["area_without_question", "area_without_question", "area_without_question"],
  },
  { name: "an empty pitch", draft: { ...CLEAN, pitch: " " }, codes: ["empty_text"] },
  { name: "an unknown name in the fallback", draft: { ...CLEAN, fallback: "{boss} says hello" }, codes: ["unknown_placeholder"] },
  { name: "a leading question", draft: withQuestion({ direct: "Our service is good, isn’t it?" }), codes: ["leading_question"] },
  {
    name: "two questions in one",
    draft: withQuestion({ subtle: "What do you need and when do you need it?" }),
    codes: ["double_question"],
  },
  {
    name: "a closed question where a story is wanted",
    draft: withQuestion({ direct: "Are you happy with the delivery?" }),
    codes: ["closed_question"],
  },
  {
    name: "a closed question where yes or no is wanted",
    draft: withQuestion({ kind: "yes_no", direct: "Are you happy with the delivery?" }),
    codes: [],
  },
  {
    name: "a competitor named outright",
    draft: withQuestion({ subtle: "What did Acme Scales show you?" }),
    codes: ["subtle_names_competitor"],
  },
  { name: "a competitor named where it is direct", draft: withQuestion({ direct: "What did Acme Scales show you?" }), codes: [] },
  {
    name: "the word competitor",
    draft: withQuestion({ subtle: "What do our competitors do better?" }),
    codes: ["subtle_names_competitor"],
  },
  { name: "one phrasing only", draft: withQuestion({ subtle: "What do you need?" }), codes: ["same_phrasings"] },
  { name: "an empty phrasing", draft: withQuestion({ subtle: "" }), codes: ["empty_text"] },
  { name: "a choice of one", draft: withQuestion({ kind: "choice", choices: ["Yes"] }), codes: ["choices_missing"] },
  { name: "a key twice", draft: withQuestion({ key: "needs" }), codes: ["key_repeated"] },
  {
    name: "a condition on a question that isn't there",
    draft: withQuestion({ conditions: { answers: [{ questionKey: "x", is: [1] }] } }),
    codes: ["unknown_condition_question"],
  },
  {
    name: "a condition on itself now",
    draft: withQuestion({ conditions: { answers: [{ questionKey: "q", is: [1], when: "now" }] } }),
    codes: ["unknown_condition_question"],
  },
  {
    name: "a condition on an earlier question now",
    draft: withQuestion({ conditions: { answers: [{ questionKey: "needs", is: [1], when: "now" }] } }),
    codes: [],
  },
  {
    name: "a condition on another script's question last time",
    draft: withQuestion({ conditions: { answers: [{ questionKey: "x", is: [1], when: "last" }] } }),
    codes: [],
  },
  {
    name: "errors before advice",
    draft: { ...withQuestion({ direct: "Surely you agree?" }), pitch: "" },
    codes: ["empty_text", "leading_question"],
  },
] as const)("$name", ({ draft, codes }) => {
  const findings = lintScript(draft, ["Acme Scales"]);

  expect(findings.map((finding) => finding.code)).toEqual(codes);
  for (const { message, example } of findings) {
    expect(placeholdersOf(message.message).filter((name) => !(name in message.values))).toEqual([]);
    expect(placeholdersOf(example.message).filter((name) => !(name in example.values))).toEqual([]);
  }
});

it("refuses a script without all three areas, and names the missing one", () => {
  expect(() => requireAllAreas({ ...CLEAN, questions: CLEAN.questions.slice(1) })).toThrow(
    new RuleError("script_needs_all_areas", { area: "perception" }),
  );
  expect(() => requireAllAreas(CLEAN)).not.toThrow();
});

describe("wording", () => {
  it.each([
    "Don't you think delivery was quick?",
    "Delivery was quick, wasn’t it, so you won’t complain, right?",
    "Our support is great, isn't it?",
    "Surely that saves you time?",
    "You must admit it is cheaper?",
    "Wouldn’t you say we are faster?",
    "How much does your team love the new scale?",
  ])("“%s” leads", (text) => expect(isLeading(text)).toBe(true));

  it.each([
    "What is right for you?",
    "How has delivery been?",
    "Which day is right?  Or is another better for you?",
    "What don't you use?",
    "How do you know what is correct on the label?",
  ])("“%s” does not lead", (text) => expect(isLeading(text)).toBe(false));

  it.each([
    "How is delivery? And the price?",
    "What do you need and when do you need it?",
    "Who decides and which budget is it?",
    "Is it price and/or service?",
  ])("“%s” asks two things", (text) => expect(isDouble(text)).toBe(true));

  it.each(["How do you weigh and label today?", "What about nuts and bolts?", "Tell me about the bread and the butter."])(
    "“%s” asks one thing",
    (text) => expect(isDouble(text)).toBe(false),
  );

  it.each([
    "Are you satisfied?",
    "Is there anything we could do better?",
    "One more thing. Do you like it?",
    "And have you seen the new one?",
    "Would you buy it again?",
  ])("“%s” is closed", (text) => expect(isClosed(text)).toBe(true));

  it.each([
    "What do you like?",
    "Could you tell me how it went?",
    "Can you walk me through a day?",
    "Tell me about your week.",
    "When you order, what is in the way?",
    "“Are they good?” is what people ask; what do you say?",
  ])("“%s” is open", (text) => expect(isClosed(text)).toBe(false));

  it.each([
    { text: "What did ACME-Scales say?", names: ["Acme Scales"], found: true },
    { text: "What about the acme of scales?", names: ["Acme Scales"], found: false },
    { text: "Scalesville is far", names: ["Scales"], found: false },
    { text: "Що каже «Вага+»?", names: ["Вага+"], found: true },
    { text: "anything", names: [""], found: false },
    { text: "anything", names: ["++"], found: false },
  ])("“$text” names one of $names: $found", ({ text, names, found }) => {
    expect(namesAny(text, names)).toBe(found);
  });
});
