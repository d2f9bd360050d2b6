import type { ScriptRecord } from "@revisit/data/script/scriptRepository";
import type { ScriptView } from "./views.ts";

/** A script to be read or edited; a question without help has none. */
export function scriptView({ questions, ...script }: ScriptRecord): ScriptView {
  return {
    ...script,
    questions: questions.map(({ help, choices, ...question }) => ({
      ...question,
      choices: [...choices],
      ...(help === null ? {} : { help }),
    })),
  };
}
