import type { Queue } from "./createQueue.ts";
import type { Entry, FoundEntry } from "./Entry.ts";

/** Found things that wait follow the answer they point to, where the server has it under another id. */
export async function repoint(queue: Queue, answer: Entry, answerId: string | undefined): Promise<void> {
  if (answer.kind !== "answer" || answerId === undefined || answerId === answer.answerId) {
    return;
  }
  const found = queue
    .get()
    .entries.filter(
      (entry): entry is FoundEntry => entry.kind !== "answer" && entry.answerId === answer.answerId && entry.attempt === null,
    );

  await Promise.all(found.map((entry) => queue.keep({ ...entry, answerId })));
}
