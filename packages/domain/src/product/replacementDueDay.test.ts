import { expect, it } from "vitest";
import type { IsoDay } from "../calendar/isoDay.ts";
import { exampleOwned } from "../opportunity/exampleFacts.ts";
import { replacementDueDay } from "./replacementDueDay.ts";

it.each([
  { name: "last purchase + lifespan", first: "2012-05-31", last: "2013-05-30", recorded: null, lifespan: 12, due: "2014-05-30" },
  { name: "a month too short ends on its last day", first: null, last: "2012-08-31", recorded: null, lifespan: 18, due: "2014-02-28" },
  { name: "from a leap day", first: null, last: "2012-02-29", recorded: null, lifespan: 36, due: "2015-02-28" },
  { name: "the recorded day wins", first: null, last: "2013-05-30", recorded: "2020-01-01", lifespan: 12, due: "2020-01-01" },
  { name: "recorded without a purchase", first: null, last: null, recorded: "2020-01-01", lifespan: null, due: "2020-01-01" },
  { name: "only the first purchase known", first: "2013-01-15", last: null, recorded: null, lifespan: 24, due: "2015-01-15" },
  { name: "no lifespan: never", first: null, last: "2001-01-01", recorded: null, lifespan: null, due: null },
  { name: "no purchase: not known", first: null, last: null, recorded: null, lifespan: 12, due: null },
])("$name", ({ first, last, recorded, lifespan, due }) => {
  const days = { firstBoughtOn: first as IsoDay | null, lastBoughtOn: last as IsoDay | null, replacementDueOn: recorded as IsoDay | null };

  expect(replacementDueDay(exampleOwned("p", days), lifespan)).toBe(due);
});
