const KILO = 1000;

/** A file's size as people say it: "840 byte", "12 kB", "3.4 MB". */
export function formatBytes(locale: string, bytes: number): string {
  const [value, unit] =
    bytes < KILO ? [bytes, "byte"] : bytes < KILO * KILO ? [bytes / KILO, "kilobyte"] : [bytes / KILO / KILO, "megabyte"];

  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 }).format(value);
}
