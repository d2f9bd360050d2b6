import { isIsoDay } from "@revisit/domain/calendar/toIsoDay";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { z } from "zod";
import type { Reading } from "./column.ts";

const MAX_TEXT = 2_000;
const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));
const TRUE_WORDS = new Set(["true", "yes", "y", "1"]);
const FALSE_WORDS = new Set(["false", "no", "n", "0"]);
const eMail = z.email();

/** Any text of up to 2,000 characters without NUL. */
export function text(cell: string): Reading<string> {
  return cell.length > MAX_TEXT || cell.includes("\0") ? { code: "bad_text", details: { max: MAX_TEXT } } : { value: cell };
}

/** A day written `YYYY-MM-DD` that exists. */
export function day(cell: string): Reading<IsoDay> {
  return isIsoDay(cell) ? { value: cell } : { code: "not_a_day", details: { value: cell } };
}

/** Decimal digits with a point, no thousands separators: `1229.46`. */
export function number(cell: string): Reading<number> {
  return /^-?\d{1,15}(\.\d+)?$/.test(cell) ? { value: Number(cell) } : { code: "not_a_number", details: { value: cell } };
}

/** A number of whole things, 0 or more. */
export function count(cell: string): Reading<number> {
  return /^\d{1,9}$/.test(cell) ? { value: Number(cell) } : { code: "not_a_number", details: { value: cell } };
}

/** A number of whole things from `least` to `most`. */
export function countBetween(least: number, most: number): (cell: string) => Reading<number> {
  return (cell) => {
    const reading = count(cell);
    const isInside = "value" in reading && reading.value >= least && reading.value <= most;

    return isInside || "code" in reading ? reading : { code: "out_of_range", details: { value: cell, least, most } };
  };
}

/** An amount of money as hundredths, half a hundredth rounded away from zero. */
export function cents(cell: string): Reading<number> {
  const reading = number(cell);

  return "value" in reading ? { value: Math.sign(reading.value) * Math.round(Math.abs(reading.value) * 100) } : reading;
}

/** An amount of money that is not below zero, as hundredths. */
export function price(cell: string): Reading<number> {
  const reading = cents(cell);

  return "value" in reading && reading.value < 0 ? { code: "negative_price", details: { value: cell } } : reading;
}

/** An ISO 4217 code. */
export function currency(cell: string): Reading<string> {
  const code = cell.toUpperCase();

  return CURRENCIES.has(code) ? { value: code } : { code: "bad_currency", details: { value: cell } };
}

/** An e-mail address; compared in lower case. */
export function email(cell: string): Reading<string> {
  const address = cell.toLowerCase();

  return eMail.safeParse(address).success ? { value: address } : { code: "bad_email", details: { value: cell } };
}

/** One of a few words, in any case. */
export function oneOf<const W extends string>(...words: readonly W[]): (cell: string) => Reading<W> {
  return (cell) => {
    const word = words.find((candidate) => candidate === cell.toLowerCase());

    return word === undefined ? { code: "bad_kind", details: { value: cell, allowed: words.join(", ") } } : { value: word };
  };
}

/** Words separated by `|`. */
export function list(cell: string): Reading<readonly string[]> {
  return {
    value: [
      ...new Set(
        cell
          .split("|")
          .map((word) => word.trim())
          .filter((word) => word !== ""),
      ),
    ],
  };
}

/** yes / no, true / false, 1 / 0. */
export function flag(cell: string): Reading<boolean> {
  const word = cell.toLowerCase();
  if (!TRUE_WORDS.has(word) && !FALSE_WORDS.has(word)) {
    return { code: "bad_kind", details: { value: cell, allowed: "yes, no" } };
  }

  return { value: TRUE_WORDS.has(word) };
}

/** An IANA time zone. */
export function timeZone(cell: string): Reading<string> {
  try {
    return { value: new Intl.DateTimeFormat("en", { timeZone: cell }).resolvedOptions().timeZone };
  } catch {
    return { code: "bad_time_zone", details: { value: cell } };
  }
}

/** A country as two letters of ISO 3166. */
export function country(cell: string): Reading<string> {
  return /^[A-Za-z]{2}$/.test(cell) ? { value: cell.toUpperCase() } : { code: "bad_country", details: { value: cell } };
}
