import type { AnswerEntry, StoredAnswer } from "./Entry.ts";
import { isSameSaid, mergeSaid } from "./mergeSaid.ts";
import { writtenOver } from "./writtenOver.ts";

/**
 * The entry where the server has another answer than the one it was written over: merged and sent again if no field was changed
 * on both sides, else kept with both texts; null where they say the same.
 */
export function afterConflict(entry: AnswerEntry, theirs: StoredAnswer): AnswerEntry | null {
  const { said, isClash } = mergeSaid({ base: entry.base.said, mine: entry.said, theirs: theirs.said });
  if (isClash) {
    return { ...entry, attempt: null, trouble: { kind: "conflict", theirs } };
  }

  return isSameSaid(said, theirs.said) ? null : { ...writtenOver(entry, theirs), said };
}
