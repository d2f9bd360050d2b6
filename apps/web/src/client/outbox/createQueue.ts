import type { Entry, FoundEntry, StoredAnswer } from "./Entry.ts";
import type { OutboxStore } from "./OutboxStore.ts";

export type OutboxState = {
  readonly entries: readonly Entry[];
  /** false: what an earlier page left behind is not read yet */
  readonly isLoaded: boolean;
  /** writes that this device has not finished */
  readonly unwritten: number;
  /** this device cannot keep anything: full, or private browsing */
  readonly isStoreBroken: boolean;
  readonly link: "open" | "offline" | "signed_out" | "failing";
  /** by `answerKey`: the newest that the server is known to have, which may be newer than what a screen has read */
  readonly known: ReadonlyMap<string, StoredAnswer>;
  /** stored since this page was opened: a screen shows them until it has read them back */
  readonly sent: readonly FoundEntry[];
};

const EMPTY: OutboxState = { entries: [], isLoaded: false, unwritten: 0, isStoreBroken: false, link: "open", known: new Map(), sent: [] };

export type Queue = ReturnType<typeof createQueue>;

/** The entries in memory and, a moment later, on the device. Memory changes at once, so that no keystroke waits for a disk. */
export function createQueue(store: OutboxStore) {
  const listeners = new Set<() => void>();
  let state = EMPTY;

  function change(changed: Partial<OutboxState>): void {
    state = { ...state, ...changed };
    listeners.forEach((listener) => listener());
  }

  async function write(work: Promise<void>): Promise<void> {
    change({ unwritten: state.unwritten + 1 });
    try {
      await work;
      change({ isStoreBroken: false });
    } catch {
      change({ isStoreBroken: true });
    } finally {
      change({ unwritten: state.unwritten - 1 });
    }
  }

  function keep(entry: Entry): Promise<void> {
    const others = state.entries.filter(({ id }) => id !== entry.id);
    change({ entries: [...others, entry].sort((a, b) => a.place - b.place) });

    return write(store.put(entry));
  }

  function forget(id: string): Promise<void> {
    change({ entries: state.entries.filter((entry) => entry.id !== id) });

    return write(store.remove(id));
  }

  return {
    get: () => state,
    change,
    keep,
    forget,
    keepOrForget: (id: string, entry: Entry | null) => (entry ? keep(entry) : forget(id)),
    find: (id: string): Entry | undefined => state.entries.find((entry) => entry.id === id),
    subscribe(listener: () => void): () => void {
      listeners.add(listener);

      return () => listeners.delete(listener);
    },
  };
}

/** Remembers what the server is known to have, unless something newer is remembered. */
export function know(queue: Queue, { reviewId, questionId }: Pick<FoundEntry, "reviewId" | "questionId">, stored: StoredAnswer): void {
  const { known } = queue.get();
  const key = answerKey(reviewId, questionId);
  if ((known.get(key)?.version ?? 0) < stored.version) {
    queue.change({ known: new Map(known).set(key, stored) });
  }
}

export function answerKey(reviewId: string, questionId: string): string {
  return `${reviewId}/${questionId}`;
}
