import type { I18n } from "@lingui/core";
import type { Message, MessageValue } from "@revisit/domain/message";
import { canSay } from "./canSay.ts";
import { formatDay } from "./formatDay.ts";
import { formatMoney } from "./formatMoney.ts";

/**
 * One sentence from a `Message`. `exact` writes money to the cent and days in full: it is what a hover and a screen reader give.
 * A message that the catalogue lacks (the server is newer than this page) is said in the English it carries.
 */
export function sayMessage(i18n: I18n, message: Message, style: "short" | "exact"): string {
  if (!canSay(i18n, message)) {
    return message.message;
  }
  const values = Object.fromEntries(Object.entries(message.values).map(([name, value]) => [name, formatValue(i18n.locale, value, style)]));

  return i18n._(message.id, values);
}

function formatValue(locale: string, value: MessageValue, style: "short" | "exact"): string | number {
  if (typeof value !== "object") {
    return value;
  }

  return "cents" in value ? formatMoney(locale, value, style) : formatDay(locale, value.day, style === "short" ? "short" : "full");
}
