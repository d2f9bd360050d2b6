import type { ScriptVersionDraft } from "@revisit/data/script/scriptRepository";
import type { ScriptInput } from "./scriptInput.ts";

/** A script as the rules and the repository know it. */
export function scriptDraft({
  scriptId,
  name,
  purpose,
  conditions,
  pitch,
  fallback,
  singleQuestion,
  questions,
  baseNumber,
}: ScriptInput): ScriptVersionDraft {
  return {
    scriptId,
    name,
    purpose,
    conditions,
    pitch,
    fallback,
    singleQuestion,
    baseNumber,
    questions: questions.map((question) => ({ ...question, help: question.help ?? null, conditions: question.conditions ?? {} })),
  };
}
