import type { Verdict } from "./judgeSending.ts";
import { createOutbox, type Outbox } from "./createOutbox.ts";
import type { Attempt, Entry, Receipt, Said, StoredAnswer } from "./Entry.ts";
import { isSameSaid } from "./mergeSaid.ts";
import type { OutboxStore } from "./OutboxStore.ts";

/** What a try meets on its way: it arrives; it is lost before the server, or the server's answer is lost after it. */
export type Weather = "fair" | "request lost" | "answer lost";

class Lost extends Error {}

class Conflict extends Error {
  readonly theirs: StoredAnswer;

  constructor(theirs: StoredAnswer) {
    super("conflict");
    this.theirs = theirs;
  }
}

/** The server's side of saving answers, by the same rules: receipts by mutation id, versions, what is stored already stays. */
export function simulatedServer() {
  const answers = new Map<string, StoredAnswer>();
  const findings = new Map<string, string | null>();
  const receipts = new Map<string, { readonly body: string; readonly receipt: Receipt }>();
  let writes = 0;

  function saveFinding({ findingId, answerId }: Attempt["input"]): Receipt {
    return addFinding({ answers, findings }, findingId as string, answerId as string | null);
  }

  function save(kind: Entry["kind"], { input }: Attempt): Receipt {
    const before = receipts.get(input.mutationId);
    if (before) {
      if (before.body !== JSON.stringify(input)) {
        throw new Error("mutation_reused");
      }

      return before.receipt;
    }
    const receipt = kind === "answer" ? saveAnswer(input) : saveFinding(input);
    receipts.set(input.mutationId, { body: JSON.stringify(input), receipt });

    return receipt;
  }

  function saveAnswer(input: Attempt["input"]): Receipt {
    const { questionId, answerId, baseVersion, value, note, phrasing } = input as unknown as Said & {
      questionId: string;
      answerId: string;
      baseVersion: number;
    };
    const stored = answers.get(questionId);
    const said = { value, note, phrasing };
    if (stored && isSameSaid(stored.said, said)) {
      return stored;
    }
    if (stored && stored.version !== baseVersion) {
      throw new Conflict(stored);
    }
    const next = { answerId: stored?.answerId ?? answerId, version: (stored?.version ?? 0) + 1, said };
    answers.set(questionId, next);
    writes += 1;

    return next;
  }

  return { answers, findings, save, writes: () => writes };
}

type Stored = { readonly answers: ReadonlyMap<string, StoredAnswer>; readonly findings: Map<string, string | null> };

function addFinding({ answers, findings }: Stored, findingId: string, answerId: string | null): Receipt {
  if (answerId !== null && ![...answers.values()].some((answer) => answer.answerId === answerId)) {
    throw new Error("not_found");
  }
  findings.set(findingId, answerId);

  return { version: 1 };
}

/** Memory that outlives the page, like IndexedDB. */
export function memoryStore(): OutboxStore & { readonly entries: Map<string, Entry> } {
  const entries = new Map<string, Entry>();

  return {
    entries,
    all: (owner) => Promise.resolve([...entries.values()].filter((entry) => entry.owner === owner)),
    put: (entry) => Promise.resolve(void entries.set(entry.id, entry)),
    remove: (id) => Promise.resolve(void entries.delete(id)),
  };
}

export type Page = { readonly outbox: Outbox; readonly kill: () => void; readonly tick: (ms: number) => Promise<void> };

/** A page of a browser over the simulated server. Its clock moves by `tick` alone; `kill` ends it between any two steps. */
export function simulatedPage(place: {
  readonly tab: string;
  readonly store: OutboxStore;
  readonly live: Set<string>;
  readonly server: ReturnType<typeof simulatedServer>;
  readonly weather: () => Weather;
}): Page {
  let now = 0;
  let ids = 0;
  const due = new Set<{ readonly at: number; readonly callback: () => void }>();
  place.live.add(place.tab);
  const send = (kind: Entry["kind"], attempt: Attempt) => {
    const weather = place.weather();
    if (weather === "request lost") {
      return Promise.reject(new Lost());
    }
    const receipt = place.server.save(kind, attempt);

    return weather === "answer lost" ? Promise.reject(new Lost()) : Promise.resolve(receipt);
  };
  const outbox = createOutbox({
    owner: "us", tab: place.tab, store: place.store, judge, send: async (kind, attempt) => send(kind, attempt),
    liveTabs: () => Promise.resolve(place.live),
    now: () => now,
    newId: () => `${place.tab}${String((ids += 1))}`,
    onStored: () => {},
    wait: (callback, ms) => {
      const timer = { at: now + ms, callback };
      due.add(timer);

      return () => due.delete(timer);
    },
  }); // prettier-ignore

  return {
    outbox,
    kill: () => {
      outbox.stop();
      place.live.delete(place.tab);
    },
    tick: async (ms) => {
      now += ms;
      [...due].filter(({ at }) => at <= now).forEach((timer) => {
        due.delete(timer);
        timer.callback();
      }); // prettier-ignore
      await settled();
    },
  };
}

/** Lets everything that waits for nothing but its turn happen. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    await Promise.resolve();
  }
}

function judge(error: unknown): Verdict {
  const failure = {
    kind: "gone",
    appCode: null,
    message: null,
    sentence: String(error),
    fields: {},
    details: {},
    requestId: null,
  } as const;
  if (error instanceof Conflict) {
    return { kind: "conflict", theirs: error.theirs };
  }

  return error instanceof Lost ? { kind: "again", why: "offline", failure } : { kind: "refused", failure };
}
