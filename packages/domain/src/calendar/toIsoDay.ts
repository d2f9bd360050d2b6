import { RuleError } from "../errors.ts";
import type { IsoDay } from "./isoDay.ts";

/**
 * Reads a `YYYY-MM-DD` text as a day that exists (no 30 February), years 0001 to 9999.
 *
 * @throws {RuleError} `day_does_not_exist`
 */
export function toIsoDay(text: string): IsoDay {
  if (!isIsoDay(text)) {
    throw new RuleError("day_does_not_exist", { day: text });
  }

  return text;
}

/** Whether a text is a `YYYY-MM-DD` day that exists. */
export function isIsoDay(text: string): text is IsoDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith("0000")) {
    return false;
  }
  const instant = new Date(`${text}T00:00:00Z`);

  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
