import type { AnswerEntry, Entry, Said, StoredAnswer } from "./Entry.ts";

export type Edit = {
  readonly owner: string;
  readonly tab: string;
  readonly reviewId: string;
  readonly questionId: string;
  /** the answer on the screen before this edit, as the server had it */
  readonly stored: StoredAnswer;
  readonly said: Said;
};

/**
 * The entry that keeps an edit: the one that waits for this question, or a new one at the end of the queue. What is being sent
 * stays as it was sent; the edit follows it. What was refused is tried again with what it says now.
 *
 * @param at - milliseconds of this machine
 */
export function editAnswer(entries: readonly Entry[], edit: Edit, { id, at }: { readonly id: string; readonly at: number }): AnswerEntry {
  const waiting = waitingAnswer(entries, edit.questionId);
  if (waiting) {
    const again = waiting.trouble?.kind === "refused" ? { trouble: null, attempt: null } : {};

    return { ...waiting, ...again, said: edit.said, edit: waiting.edit + 1, lastEditAt: at };
  }
  const { stored, ...rest } = edit;

  return {
    ...rest,
    id,
    kind: "answer",
    place: lastPlace(entries) + 1,
    attempt: null,
    trouble: null,
    answerId: stored.answerId,
    base: { version: stored.version, said: stored.said },
    edit: 1,
    firstEditAt: at,
    lastEditAt: at,
  };
}

/** The newest entry of a question: what its screen shows. */
export function waitingAnswer(entries: readonly Entry[], questionId: string): AnswerEntry | undefined {
  return entries.filter((entry): entry is AnswerEntry => entry.kind === "answer" && entry.questionId === questionId).at(-1);
}

export function lastPlace(entries: readonly Entry[]): number {
  return entries.reduce((last, { place }) => Math.max(last, place), 0);
}
