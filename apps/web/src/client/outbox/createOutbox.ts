import { adopt } from "./adopt.ts";
import { createQueue } from "./createQueue.ts";
import { createSender, type SenderParts } from "./createSender.ts";
import { decisions } from "./decisions.ts";
import { editAnswer, lastPlace, type Edit } from "./editAnswer.ts";
import type { FoundEntry } from "./Entry.ts";
import type { OutboxStore } from "./OutboxStore.ts";

export type OutboxParts = SenderParts & {
  readonly owner: string;
  readonly tab: string;
  readonly store: OutboxStore;
  /** the pages of this browser that still run */
  readonly liveTabs: () => Promise<ReadonlySet<string>>;
};

export type Found = Pick<FoundEntry, "kind" | "reviewId" | "questionId" | "answerId"> & { readonly input: object };

export type Outbox = ReturnType<typeof createOutbox>;

/**
 * Keeps what is recorded on this device first, and sends it in order when it can. Nothing leaves the queue but what the server
 * stored, what a person decided on, or what a person threw away.
 */
export function createOutbox(parts: OutboxParts) {
  const { owner, tab, now, newId } = parts;
  const queue = createQueue(parts.store);
  const sender = createSender(queue, parts);
  const go = async (written: Promise<void>) => {
    void sender.pump();
    await written;
  };

  return {
    get: queue.get,
    subscribe: queue.subscribe,
    stop: sender.stop,
    ...decisions(queue, go),

    /** Reads what earlier pages left, and sends it. */
    async start(): Promise<void> {
      await adopt(queue, parts);
      queue.change({ isLoaded: true });
      await sender.pump();
    },

    async wake(): Promise<void> {
      await adopt(queue, parts);
      await sender.wake();
    },

    /** One keystroke. Ends when it is written on this device. */
    edit: (edit: Omit<Edit, "owner" | "tab">) =>
      go(queue.keep(editAnswer(queue.get().entries, { ...edit, owner, tab }, { id: newId(), at: now() }))),

    /** Something found, promised or gone wrong, to be sent after all that was recorded before. */
    add(found: Found): Promise<void> {
      const place = lastPlace(queue.get().entries) + 1;
      const input = { ...found.input, mutationId: newId() };

      return go(queue.keep({ ...found, input, id: newId(), owner, tab, place, attempt: null, trouble: null }));
    },
  };
}
