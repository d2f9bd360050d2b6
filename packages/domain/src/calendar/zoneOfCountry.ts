/** The zone most people of a country with several live in: a first guess for an account that names only its country. */
const MOST_PEOPLED = new Map(
  Object.entries({
    AR: "America/Argentina/Buenos_Aires",
    AU: "Australia/Sydney",
    BR: "America/Sao_Paulo",
    CA: "America/Toronto",
    CD: "Africa/Kinshasa",
    CL: "America/Santiago",
    CN: "Asia/Shanghai",
    CY: "Asia/Nicosia",
    DE: "Europe/Berlin",
    EC: "America/Guayaquil",
    ES: "Europe/Madrid",
    FM: "Pacific/Pohnpei",
    GL: "America/Nuuk",
    ID: "Asia/Jakarta",
    KI: "Pacific/Tarawa",
    KZ: "Asia/Almaty",
    MH: "Pacific/Majuro",
    MN: "Asia/Ulaanbaatar",
    MX: "America/Mexico_City",
    MY: "Asia/Kuala_Lumpur",
    NZ: "Pacific/Auckland",
    PF: "Pacific/Tahiti",
    PG: "Pacific/Port_Moresby",
    PS: "Asia/Hebron",
    PT: "Europe/Lisbon",
    RU: "Europe/Moscow",
    UA: "Europe/Kyiv",
    US: "America/New_York",
    UZ: "Asia/Tashkent",
  }),
);

/**
 * The time zone of a country: its only one, else the one most of its people live in.
 *
 * @param country - ISO 3166, two letters
 * @returns an IANA name, or null for a country unknown to the runtime's CLDR
 */
export function zoneOfCountry(country: string): string | null {
  const zone = MOST_PEOPLED.get(country);
  if (zone !== undefined) {
    return zone;
  }
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);

  return (locale.getTimeZones?.() ?? locale.timeZones)?.[0] ?? null;
}

/** Node 20 has the property, later runtimes the function; TypeScript 6 knows neither. */
type LocaleWithZones = Intl.Locale & { readonly timeZones?: readonly string[]; readonly getTimeZones?: () => readonly string[] };
