import type { QuestionDraft } from "@revisit/api/scripts/views";
import { newId } from "../../client/newId.ts";

const KEY_LENGTH = 8;
const USUAL_DELICACY = 2;

/** A question nobody has written yet. Its key stays through all versions, so that answers can be compared. */
export function newQuestion(area: QuestionDraft["area"]): QuestionDraft {
  return { key: `q-${newId().slice(-KEY_LENGTH)}`, area, kind: "text", direct: "", subtle: "", delicacy: USUAL_DELICACY, choices: [] };
}
