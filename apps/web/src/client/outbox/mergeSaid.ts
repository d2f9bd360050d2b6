import type { AnswerValue } from "@revisit/domain/review/answerValue";
import type { Said } from "./Entry.ts";

export type MergedSaid = {
  readonly said: Said;
  /** both sides changed the note, or both the value, to different things: only a person can tell which holds */
  readonly isClash: boolean;
};

type Sides = { readonly base: Said; readonly mine: Said; readonly theirs: Said };

/**
 * Brings together what two devices made of one answer, field by field. Where only one side changed a field its change holds;
 * where both did, the merged answer has mine, and it is said. The phrasing alone is never worth a question: mine holds.
 */
export function mergeSaid({ base, mine, theirs }: Sides): MergedSaid {
  const isMineOfNote = mine.note !== base.note;
  const isMineOfValue = !isSameValue(mine.value, base.value);
  const isClash =
    (isMineOfNote && theirs.note !== base.note && theirs.note !== mine.note) ||
    (isMineOfValue && !isSameValue(theirs.value, base.value) && !isSameValue(theirs.value, mine.value));

  return {
    isClash,
    said: {
      note: isMineOfNote ? mine.note : theirs.note,
      value: isMineOfValue ? mine.value : theirs.value,
      phrasing: mine.phrasing === base.phrasing ? theirs.phrasing : mine.phrasing,
    },
  };
}

/** Whether nothing would change by saving one over the other. */
export function isSameSaid(a: Said, b: Said): boolean {
  return a.note === b.note && a.phrasing === b.phrasing && isSameValue(a.value, b.value);
}

function isSameValue(a: AnswerValue | null, b: AnswerValue | null): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: AnswerValue | null): readonly (readonly [string, unknown])[] {
  return Object.entries(value ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}
