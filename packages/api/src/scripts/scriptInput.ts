import { LEVELS } from "@revisit/domain/opportunity/level";
import { AREAS } from "@revisit/domain/script/area";
import type { Conditions } from "@revisit/domain/script/conditions";
import { QUESTION_KINDS } from "@revisit/domain/script/question";
import { z } from "zod";
import { longText, shortText } from "../fields.ts";

const MOST_QUESTIONS = 100;
const MOST_WORDS = 100;
const LONGEST_QUESTION = 1000;

const words = z.array(shortText).max(MOST_WORDS);

const answerCondition = z.strictObject({
  questionKey: shortText,
  is: z.array(z.union([z.string().max(LONGEST_QUESTION), z.number(), z.boolean()])).max(MOST_WORDS),
  when: z.exactOptional(z.enum(["now", "last"])),
});

const conditions: z.ZodType<Conditions> = z.strictObject({
  kinds: z.exactOptional(z.array(z.enum(["customer", "prospect"])).max(2)),
  types: z.exactOptional(words),
  sizeBands: z.exactOptional(words),
  levels: z.exactOptional(z.array(z.enum(LEVELS)).max(LEVELS.length)),
  ownedFamilies: z.exactOptional(words),
  answers: z.exactOptional(z.array(answerCondition).max(MOST_WORDS)),
});

const question = z.strictObject({
  key: shortText,
  area: z.enum(AREAS),
  kind: z.enum(QUESTION_KINDS),
  direct: z.string().trim().max(LONGEST_QUESTION),
  subtle: z.string().trim().max(LONGEST_QUESTION),
  help: z.string().trim().max(LONGEST_QUESTION).nullish(),
  delicacy: z.int().min(1).max(5),
  choices: z.array(shortText).max(MOST_WORDS),
  conditions: conditions.nullish(),
});

/** A script as its author sends it, to be linted or published. */
export const scriptInput = {
  scriptId: z.uuid(),
  name: shortText,
  purpose: longText,
  conditions,
  pitch: longText,
  fallback: longText,
  singleQuestion: longText,
  questions: z.array(question).max(MOST_QUESTIONS),
  /** the version it was written from; null: a new script */
  baseNumber: z.int().min(1).nullable(),
};

export type ScriptInput = z.output<z.ZodObject<typeof scriptInput>>;
