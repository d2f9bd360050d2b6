const STYLES = {
  short: { day: "numeric", month: "short" },
  medium: { day: "numeric", month: "short", year: "numeric" },
  weekday: { weekday: "short", day: "numeric", month: "short" },
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayStyle = keyof typeof STYLES;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A local day as people write it: `short` 24 Aug, `medium` 24 Aug 2026, `weekday` Mon 24 Aug, `full` Monday 24 August 2026. No zone is involved. */
export function formatDay(locale: string, day: string, style: DayStyle): string {
  return formatOf(locale, style)
    .format(new Date(`${day}T00:00:00Z`))
    .replace(",", "");
}

/** Making a format costs more than a hundred uses of it: a list has thousands. */
function formatOf(locale: string, style: DayStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const known = formats.get(key);
  if (known !== undefined) {
    return known;
  }
  // English days are written the way most of its readers outside the USA do, as in the product's own texts.
  const made = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { ...STYLES[style], timeZone: "UTC" });
  formats.set(key, made);

  return made;
}
