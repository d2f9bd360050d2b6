import type { Period } from "./period.ts";
import { isIsoDay } from "./toIsoDay.ts";
import { periodOf } from "./periodOf.ts";

/** Reads a period's key from an address (`2013-12`, `2013-Q4`, `2013`); null if it names no month, quarter or year. */
export function periodFromKey(key: string): Period | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?$/.exec(key);
  if (match === null) {
    return null;
  }
  const [, year, quarter, month] = match;
  const firstMonth = quarter === undefined ? (month ?? "01") : String(Number(quarter) * 3 - 2).padStart(2, "0");
  const day = `${year ?? ""}-${firstMonth}-01`;
  if (!isIsoDay(day)) {
    return null;
  }
  if (quarter !== undefined) {
    return periodOf(day, "quarter");
  }

  return periodOf(day, month === undefined ? "year" : "month");
}
