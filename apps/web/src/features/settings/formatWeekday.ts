/** 1 January 2024 was a Monday: day n of that month is weekday n. */
const A_MONDAY = "2024-01-0";

/** A day of the week as a short word. @param weekday - 1 = Monday … 7 = Sunday */
export function formatWeekday(locale: string, weekday: number): string {
  return new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(new Date(`${A_MONDAY}${String(weekday)}T00:00:00Z`));
}
