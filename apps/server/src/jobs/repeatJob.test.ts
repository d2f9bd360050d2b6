import { expect, it } from "vitest";
import { repeatJob } from "./repeatJob.ts";

it("runs at once, again after each pause, and goes on after a failure", async () => {
  const errors: unknown[] = [];
  let runs = 0;
  let reached: () => void = () => undefined;
  const third = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const stop = repeatJob({
    everyMs: 1,
    work: () => {
      runs += 1;
      if (runs === 3) {
        reached();
      }

      return runs === 1 ? Promise.reject(new Error("first")) : Promise.resolve();
    },
    onError: (error) => errors.push(error),
  });

  await third;
  await stop();
  const ended = runs;

  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(errors).toEqual([new Error("first")]);
  expect(runs).toBe(ended);
});

it("waits at its end for the work under way, and tells it to hurry", async () => {
  const log: string[] = [];
  const stop = repeatJob({
    everyMs: 60_000,
    work: async (signal) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      log.push(signal.aborted ? "hurried" : "calm");
    },
    onError: () => log.push("failed"),
  });

  await stop();
  expect(log).toEqual(["hurried"]);
});
