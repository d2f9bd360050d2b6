import type { Attempt, Entry } from "./Entry.ts";

/** What is sent for an entry: the try whose outcome is not known, or the first one with what it says now. */
export function attemptOf(entry: Entry, mutationId: string): Attempt {
  if (entry.attempt) {
    return entry.attempt;
  }
  if (entry.kind !== "answer") {
    const { input, kind, answerId } = entry;

    return { edit: 0, input: kind === "finding" ? { ...input, answerId } : input };
  }
  const { reviewId, questionId, answerId, base, said, edit } = entry;

  return { edit, input: { mutationId, reviewId, questionId, answerId, ...said, baseVersion: base.version } };
}
