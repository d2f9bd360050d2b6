import { expect, it } from "vitest";
import type { IsoDay } from "../calendar/isoDay.ts";
import { earliestReviewDay, type ReviewWindow } from "./earliestReviewDay.ts";

const TODAY = "2026-06-01" as IsoDay;

it.each([
  { name: "never reviewed: today", lastHeldOn: null, dueOn: "2026-08-30", earliest: "2026-06-01" },
  { name: "yearly: 28 days before it is due", lastHeldOn: "2025-09-01", dueOn: "2026-09-01", earliest: "2026-08-04" },
  { name: "every 90 days: a quarter of that, 22 days, before", lastHeldOn: "2026-05-20", dueOn: "2026-08-18", earliest: "2026-07-27" },
  { name: "overdue: today", lastHeldOn: "2025-01-01", dueOn: "2026-01-01", earliest: "2026-06-01" },
  {
    name: "every 15 days: the minimum gap, though 3 days before it is due would be earlier",
    lastHeldOn: "2026-05-30",
    dueOn: "2026-06-14",
    earliest: "2026-06-13",
  },
  {
    name: "due within the minimum gap: the due day, an interval that short was set on purpose",
    lastHeldOn: "2026-05-30",
    dueOn: "2026-06-06",
    earliest: "2026-06-06",
  },
  { name: "the customer asked for later", lastHeldOn: "2025-06-01", dueOn: "2026-06-01", tryAgainOn: "2026-07-15", earliest: "2026-07-15" },
  { name: "the customer asked for a day gone by", lastHeldOn: null, dueOn: "2026-08-30", tryAgainOn: "2026-05-15", earliest: "2026-06-01" },
  {
    name: "due before it was held, as a changed record may say: today",
    lastHeldOn: "2026-05-30",
    dueOn: "2026-05-01",
    earliest: "2026-06-01",
  },
])("$name", ({ lastHeldOn, dueOn, tryAgainOn, earliest }) => {
  const review = { lastHeldOn, dueOn, tryAgainOn: tryAgainOn ?? null, minimumGapDays: 14, leadDays: 28 } as ReviewWindow;

  expect(earliestReviewDay(review, TODAY)).toBe(earliest);
});
