import { expect, it } from "vitest";
import type { IsoDay } from "../calendar/isoDay.ts";
import { NO_COUNTS, type NodeCounts } from "./nodeCounts.ts";
import { sumCounts } from "./sumCounts.ts";

/** Counts in which every number is `count`. */
function each(count: number): NodeCounts {
  return JSON.parse(JSON.stringify(NO_COUNTS).replaceAll(":0", `:${count}`)) as NodeCounts;
}

it("adds every count there is", () => {
  expect(sumCounts([each(1), each(2), each(4)])).toEqual(each(7));
  expect(each(1)).not.toEqual(NO_COUNTS);
});

it("adds weeks by their Monday and keeps them in order", () => {
  const week = (startsOn: string, planned: number, held: number) => ({ startsOn: startsOn as IsoDay, planned, held });
  const one = { ...NO_COUNTS, weeks: [week("2024-05-06", 2, 1), week("2024-05-20", 1, 0)] };
  const other = { ...NO_COUNTS, weeks: [week("2024-04-29", 3, 3), week("2024-05-20", 2, 2)] };

  expect(sumCounts([one, other]).weeks).toEqual([week("2024-04-29", 3, 3), week("2024-05-06", 2, 1), week("2024-05-20", 3, 2)]);
});

it("of nothing is nothing", () => {
  expect(sumCounts([])).toEqual(NO_COUNTS);
});
