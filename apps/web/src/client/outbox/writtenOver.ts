import type { AnswerEntry, StoredAnswer } from "./Entry.ts";

/** The entry as a change of the answer that the server has now; a new try. */
export function writtenOver(entry: AnswerEntry, theirs: StoredAnswer): AnswerEntry {
  return {
    ...entry,
    answerId: theirs.answerId,
    base: { version: theirs.version, said: theirs.said },
    edit: entry.edit + 1,
    attempt: null,
    trouble: null,
  };
}
