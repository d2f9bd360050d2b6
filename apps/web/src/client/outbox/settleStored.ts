import { afterStored } from "./afterStored.ts";
import { know, type Queue } from "./createQueue.ts";
import type { Attempt, Receipt, Said } from "./Entry.ts";
import { repoint } from "./repoint.ts";

type Stored = { readonly id: string; readonly attempt: Attempt; readonly receipt: Receipt };

/** The server has what was sent: the entry goes, or stays with what was typed meanwhile. */
export async function settleStored(queue: Queue, { id, attempt, receipt }: Stored): Promise<void> {
  const entry = queue.find(id);
  if (!entry) {
    return;
  }
  if (entry.kind === "answer") {
    const { value, note, phrasing } = attempt.input as Said & Attempt["input"];
    know(queue, entry, {
      answerId: receipt.answerId ?? entry.answerId,
      version: receipt.version,
      said: { value, note, phrasing },
    });
  } else {
    queue.change({ sent: [...queue.get().sent, entry] });
  }
  await repoint(queue, entry, receipt.answerId);
  const now = queue.find(id);
  if (now) {
    await queue.keepOrForget(id, afterStored(now, attempt, receipt));
  }
}
