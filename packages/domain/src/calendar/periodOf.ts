import type { Message } from "../message.ts";
import { addDays } from "./dayArithmetic.ts";
import { addMonths } from "./addMonths.ts";
import type { IsoDay } from "./isoDay.ts";
import type { Period, PeriodKind } from "./period.ts";

const MONTHS: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, year: 12 };

/** The calendar month, quarter or year that a day lies in. */
export function periodOf(day: IsoDay, kind: PeriodKind): Period {
  const length = MONTHS[kind];
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  const firstMonth = month - ((month - 1) % length);
  const startsOn = `${year}-${String(firstMonth).padStart(2, "0")}-01` as IsoDay;
  const quarter = Math.ceil(month / 3);

  return {
    kind,
    key: { month: day.slice(0, 7), quarter: `${year}-Q${quarter}`, year }[kind],
    label: labelOf(kind, { year, month: `m${month}`, quarter: String(quarter) }),
    startsOn,
    endsOn: addDays(addMonths(startsOn, length), -1),
  };
}

/** The period of the same kind just before. */
export function previousPeriod(period: Period): Period {
  return periodOf(addDays(period.startsOn, -1), period.kind);
}

/** The period of the same kind just after. */
export function nextPeriod(period: Period): Period {
  return periodOf(addDays(period.endsOn, 1), period.kind);
}

// The year is a text: as a number, ICU would group it ("2,013").
function labelOf(kind: PeriodKind, values: { year: string; month: string; quarter: string }): Message {
  switch (kind) {
    case "month":
      return { id: "calendar.month", message: MONTH_MESSAGE, values: { month: values.month, year: values.year } };
    case "quarter":
      return { id: "calendar.quarter", message: "Q{quarter} {year}", values: { quarter: values.quarter, year: values.year } };
    case "year":
      return { id: "calendar.year", message: "{year}", values: { year: values.year } };
  }
}

const MONTH_MESSAGE =
  "{month, select, m1 {January} m2 {February} m3 {March} m4 {April} m5 {May} m6 {June} m7 {July} m8 {August} " +
  "m9 {September} m10 {October} m11 {November} other {December}} {year}";
