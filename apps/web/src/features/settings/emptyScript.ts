import type { ScriptView } from "@revisit/api/scripts/views";
import { AREAS } from "@revisit/domain/script/area";
import { newQuestion } from "./newQuestion.ts";

/** A script to begin with: one empty question for each of the three areas. */
export function emptyScript(id: string): ScriptView {
  return {
    id,
    name: "",
    purpose: "",
    conditions: {},
    number: 0,
    versions: [],
    pitch: "",
    fallback: "",
    singleQuestion: "",
    questions: AREAS.map((area) => newQuestion(area)),
    isArchived: false,
  };
}
