import type { Attempt, Entry, Receipt, Said } from "./Entry.ts";

/** The entry once the server has stored what was sent: gone, or where somebody typed on meanwhile, what is still to be sent. */
export function afterStored(entry: Entry, attempt: Attempt, receipt: Receipt): Entry | null {
  if (entry.kind !== "answer" || entry.edit === attempt.edit) {
    return null;
  }
  const { value, note, phrasing } = attempt.input as Said & Attempt["input"];

  return {
    ...entry,
    answerId: receipt.answerId ?? entry.answerId,
    base: { version: receipt.version, said: { value, note, phrasing } },
    attempt: null,
    firstEditAt: entry.lastEditAt,
  };
}
