import fc from "fast-check";
import { expect, it } from "vitest";
import type { Said, StoredAnswer } from "./Entry.ts";
import { memoryStore, settled, simulatedPage, simulatedServer, type Page, type Weather } from "./simulation.ts";

const NOTHING: Said = { value: null, note: "", phrasing: null };
const PAUSE = 60_000;

function setting(weather: () => Weather = () => "fair") {
  const store = memoryStore();
  const server = simulatedServer();
  const live = new Set<string>();
  const page = (tab: string) => simulatedPage({ tab, store, live, server, weather });

  return { store, server, page };
}

function type(page: Page, note: string, { questionId = "q", stored }: { questionId?: string; stored?: StoredAnswer } = {}): Promise<void> {
  const known = stored ?? page.outbox.get().known.get(`r/${questionId}`) ?? { answerId: `a-${questionId}`, version: 0, said: NOTHING };

  return page.outbox.edit({ reviewId: "r", questionId, stored: known, said: { ...NOTHING, note } });
}

function find(page: Page, findingId: string, answerId: string): Promise<void> {
  return page.outbox.add({ kind: "finding", reviewId: "r", questionId: "q", answerId, input: { findingId } });
}

it("writes each keystroke down before it says so, and sends one answer for many", async () => {
  const { page, server, store } = setting();
  const one = page("t");
  await type(one, "slo");
  expect([...store.entries.values()]).toMatchObject([{ said: { note: "slo" } }]);
  await type(one, "slow");
  expect(server.writes()).toBe(0);
  await one.tick(PAUSE);

  expect(server.answers.get("q")).toMatchObject({ version: 1, said: { note: "slow" } });
  expect(store.entries.size).toBe(0);
});

it("sends the same again when the server's answer was lost, and what was typed meanwhile after it", async () => {
  let weather: Weather = "answer lost";
  const { page, server } = setting(() => weather);
  const one = page("t");
  await type(one, "slow");
  await one.tick(PAUSE);
  await type(one, "slow on parts");
  weather = "fair";
  await one.tick(PAUSE);
  await one.tick(PAUSE);

  expect(server.answers.get("q")).toMatchObject({ version: 2, said: { note: "slow on parts" } });
  expect(one.outbox.get().entries).toEqual([]);
});

it("keeps both texts where a stale page wrote the same answer, until somebody chooses", async () => {
  const { page, server } = setting();
  const [one, two] = [page("t"), page("u")];
  const stale = { answerId: "a-q", version: 0, said: NOTHING };
  await type(one, "slow", { stored: stale });
  await one.tick(PAUSE);
  await type(two, "quick", { stored: { ...stale, answerId: "b" } });
  await two.tick(PAUSE);
  const [entry] = two.outbox.get().entries;

  expect(server.answers.get("q")?.said.note).toBe("slow");
  expect(entry).toMatchObject({ said: { note: "quick" }, trouble: { kind: "conflict", theirs: { said: { note: "slow" } } } });

  await two.outbox.decide(entry?.id ?? "", "both");
  await two.tick(PAUSE);
  expect(server.answers.get("q")).toMatchObject({ version: 2, answerId: "a-q", said: { note: "slow\nquick" } });
});

it("points a finding to the answer that the server has, where another device was first", async () => {
  const { page, server } = setting();
  const [one, two] = [page("t"), page("u")];
  await type(one, "slow");
  await one.tick(PAUSE);
  await type(two, "slow", { stored: { answerId: "b", version: 0, said: NOTHING } });
  await find(two, "f", "b");
  await two.tick(PAUSE);

  expect(server.findings.get("f")).toBe("a-q");
});

it("goes on in another page with what a closed one left, and leaves an open one's alone", async () => {
  let weather: Weather = "request lost";
  const { page, server } = setting(() => weather);
  const one = page("t");
  await type(one, "slow");
  const two = page("u");
  await two.outbox.start();
  expect(two.outbox.get().entries).toEqual([]);

  one.kill();
  weather = "fair";
  await two.outbox.wake();
  await two.tick(PAUSE);
  expect(server.answers.get("q")?.said.note).toBe("slow");
});

it("shows what the server refuses, sends the rest, and tries again when asked", async () => {
  const { page, server } = setting();
  const one = page("t");
  await find(one, "f", "not-there");
  await type(one, "slow");
  await one.tick(PAUSE);
  const [entry] = one.outbox.get().entries;

  expect(server.answers.get("q")?.said.note).toBe("slow");
  expect(entry).toMatchObject({ kind: "finding", trouble: { kind: "refused" } });

  await one.outbox.discard(entry?.id ?? "");
  expect(one.outbox.get().entries).toEqual([]);
});

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("type" as const), page: fc.nat(1), question: fc.nat(1), text: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("find" as const), page: fc.nat(1), question: fc.nat(1) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("tick" as const), page: fc.nat(1), ms: fc.constantFrom(100, 700, 5000) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("kill" as const), page: fc.nat(1) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("weather" as const),
      weather: fc.constantFrom("fair" as const, "request lost" as const, "answer lost" as const),
    }),
  },
);

// Seen to kill: an entry forgotten though it was typed on while it was sent; a conflict that takes theirs; entries adopted from
// pages that still live.
it("loses no text and stores none twice, whatever the network and the pages do", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      let weather: Weather = "fair";
      const { page, server, store } = setting(() => weather);
      let opened = 2;
      const pages = [page("p0"), page("p1")];
      const last = new Map<string, string>();
      const found = new Set<string>();

      for (const [place, one] of steps.entries()) {
        const at = "page" in one ? pages[one.page] : undefined;
        if (one.do === "weather") {
          weather = one.weather;
        } else if (at && one.do === "tick") {
          await at.tick(one.ms);
        } else if (at && one.do === "type") {
          const questionId = `q${String(one.question)}`;
          const text = `${String(one.page)}:${String(one.text)}`;
          await type(at, text, { questionId, ...storedOn(at, questionId) });
          last.set(`${String(one.page)}/${questionId}`, text);
        } else if (at && one.do === "find") {
          const findingId = `f${String(place)}`;
          await at.outbox.add({
            kind: "finding",
            reviewId: "r",
            questionId: `q${String(one.question)}`,
            answerId: null,
            input: { findingId },
          });
          found.add(findingId);
        } else if (at && one.do === "kill" && "page" in one) {
          at.kill();
          pages[one.page] = page(`p${String(opened)}`);
          opened += 1;
          await pages[one.page]?.outbox.start();
        }
        await settled();
      }
      weather = "fair";
      for (const one of [...pages, ...pages, ...pages]) {
        await one.outbox.wake();
        await one.tick(PAUSE);
      }

      expect([...found].filter((id) => !server.findings.has(id))).toEqual([]);
      expect([...store.entries.values()].filter(({ trouble }) => trouble === null)).toEqual([]);
      for (const [key, text] of last) {
        const questionId = key.split("/")[1] ?? "";
        const kept = [...store.entries.values()].flatMap((entry) =>
          entry.kind === "answer" && entry.questionId === questionId ? [entry.said.note] : [],
        );
        expect([server.answers.get(questionId)?.said.note, ...kept].includes(text)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

/** What a page shows before it types: its own newest. */
function storedOn(page: Page, questionId: string): { stored?: StoredAnswer } {
  const known = page.outbox.get().known.get(`r/${questionId}`);

  return known ? { stored: known } : {};
}
