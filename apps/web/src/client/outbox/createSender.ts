import { createPatience } from "./createPatience.ts";
import type { Queue } from "./createQueue.ts";
import type { Attempt, Entry, Receipt } from "./Entry.ts";
import type { Verdict } from "./judgeSending.ts";
import { nextEntry } from "./nextEntry.ts";
import { sendOne } from "./sendOne.ts";

export type SenderParts = {
  readonly send: (kind: Entry["kind"], attempt: Attempt) => Promise<Receipt>;
  readonly judge: (error: unknown) => Verdict;
  readonly onStored: (entry: Entry, attempt: Attempt, receipt: Receipt) => void;
  readonly now: () => number;
  readonly newId: () => string;
  /** calls back later; returns how to take it back */
  readonly wait: (callback: () => void, ms: number) => () => void;
};

/** Sends the queue, one entry at a time and in order, and waits longer after each failure. */
export function createSender(queue: Queue, parts: SenderParts) {
  const patience = createPatience(parts.now);
  let isSending = false;
  let isStopped = false;
  let cancelWait = () => {};

  /** @returns when to go on; null: there is nothing to send */
  async function sendAll(): Promise<number | null> {
    for (;;) {
      const next = nextEntry(queue.get().entries, parts.now());
      const waitMs = Math.max(next?.waitMs ?? 0, patience.waitMs());
      if (next === null || isStopped || waitMs > 0) {
        return next && waitMs;
      }
      await sendOne({ queue, parts, patience }, next.entry);
    }
  }

  async function pump(): Promise<void> {
    if (isSending) {
      return;
    }
    isSending = true;
    cancelWait();
    const waitMs = await sendAll();
    isSending = false;
    if (waitMs !== null && !isStopped) {
      cancelWait = parts.wait(() => void pump(), waitMs);
    }
  }

  return {
    pump,
    /** The network may be back, or somebody has signed in: no more waiting. */
    async wake(): Promise<void> {
      patience.reset();
      await pump();
    },
    stop(): void {
      isStopped = true;
      cancelWait();
    },
  };
}
