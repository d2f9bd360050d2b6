import type { Queue } from "./createQueue.ts";
import { decided, type Decision } from "./decided.ts";

/**
 * What a person does about entries that could not be sent.
 *
 * @param go - sends what may be sent now, and ends when the change is written
 */
export function decisions(queue: Queue, go: (written: Promise<void>) => Promise<void>) {
  return {
    async retry(id: string): Promise<void> {
      const entry = queue.find(id);
      if (entry) {
        await go(queue.keep({ ...entry, trouble: null, attempt: null }));
      }
    },

    async decide(id: string, decision: Decision): Promise<void> {
      const entry = queue.find(id);
      if (entry?.kind === "answer") {
        await go(queue.keepOrForget(id, decided(entry, decision)));
      }
    },

    /** Throws away what a person no longer wants. */
    discard(id: string): Promise<void> {
      return go(queue.forget(id));
    },
  };
}
