import type { Entry } from "./Entry.ts";

/** A pause in typing after which an answer is sent; and the longest that it waits for one. */
export const PAUSE_MS = 600;
export const LONGEST_WAIT_MS = 3000;

/**
 * What is sent next: the first entry in the queue that no person has to decide on. `waitMs` more than 0: it is still being typed.
 * Something found waits for the answer it points to; null: there is nothing to send.
 *
 * @param now - milliseconds of this machine
 */
export function nextEntry(entries: readonly Entry[], now: number): { readonly entry: Entry; readonly waitMs: number } | null {
  const entry = entries.filter((one) => one.trouble === null && !isHeldUp(one, entries)).reduce<Entry | null>(firstOf, null);

  return entry && { entry, waitMs: waitOf(entry, now) };
}

function firstOf(first: Entry | null, entry: Entry): Entry {
  return first === null || entry.place < first.place ? entry : first;
}

/** By an answer that was refused before the server ever had it, or by a finding that was. */
function isHeldUp(entry: Entry, entries: readonly Entry[]): boolean {
  return (
    entry.kind !== "answer" &&
    entries.some(
      (other) =>
        other.trouble?.kind === "refused" &&
        other.questionId === entry.questionId &&
        (other.kind === "answer" ? other.base.version === 0 : other.input["findingId"] === entry.input["findingId"] && other !== entry),
    )
  );
}

/** A clock that was set back must not hold an answer: then it is sent at once. */
function waitOf(entry: Entry, now: number): number {
  if (entry.kind !== "answer" || entry.attempt !== null || now < entry.lastEditAt) {
    return 0;
  }

  return Math.max(0, Math.min(entry.lastEditAt + PAUSE_MS, entry.firstEditAt + LONGEST_WAIT_MS) - now);
}
