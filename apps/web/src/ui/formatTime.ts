/**
 * An instant on the wall of a time zone: its local day (`YYYY-MM-DD`) and its time on a 24-hour clock.
 *
 * @param instant - ISO, as the server sends it
 * @param timeZone - IANA name
 */
export function formatTime(locale: string, instant: string, timeZone: string): { day: string; time: string } {
  const date = new Date(instant);
  const day = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(date);
  const time = new Intl.DateTimeFormat(locale, { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(date);

  return { day, time };
}
