import { expect, it } from "vitest";
import { checkCurrency } from "./checkCurrency.ts";
import { checkTimeZone } from "./checkTimeZone.ts";

it.each([
  { currency: "EUR", isKnown: true },
  { currency: "UAH", isKnown: true },
  { currency: "eur", isKnown: false },
  { currency: "XYZ", isKnown: false },
  { currency: "", isKnown: false },
])("$currency is a currency: $isKnown", ({ currency, isKnown }) => {
  expect(outcome(() => checkCurrency(currency))).toBe(isKnown ? "accepted" : "currency_unknown");
});

it.each([
  { timeZone: "Europe/Kyiv", isKnown: true },
  { timeZone: "UTC", isKnown: true },
  { timeZone: "+02:00", isKnown: false },
  { timeZone: "Mars/Base", isKnown: false },
  { timeZone: "", isKnown: false },
])("$timeZone is a time zone: $isKnown", ({ timeZone, isKnown }) => {
  expect(outcome(() => checkTimeZone(timeZone))).toBe(isKnown ? "accepted" : "time_zone_unknown");
});

function outcome(check: () => void): string {
  try {
    check();

    return "accepted";
  } catch (error) {
    return (error as Error).message;
  }
}
