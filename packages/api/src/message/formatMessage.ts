import type { Message, MessageValue } from "@revisit/domain/message";
import { setupI18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";

const LOCALE = "en";

/** The catalogue's own engine, as in the web, so that a message reads the same everywhere. */
const i18n = setupI18n({ locale: LOCALE, messages: { [LOCALE]: {} } }).setMessagesCompiler(compileMessage);

/** Says a message in English: for REST, the command line, files and errors. The web says it through its catalogue. */
export function formatMessage(message: Message): string {
  return i18n._(message.id, formatted(message.values), { message: message.message });
}

function formatted(values: Message["values"]): Record<string, string | number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, formattedValue(value)]));
}

function formattedValue(value: MessageValue): string | number {
  if (typeof value !== "object") {
    return value;
  }

  return "day" in value ? formatDay(value.day) : formatMoney(value.cents, value.currency);
}

/** Whole units: a sentence is no invoice. */
function formatMoney(cents: number, currency: string): string {
  return new Intl.NumberFormat(LOCALE, { style: "currency", currency, maximumFractionDigits: 0 }).format(cents / 100);
}

function formatDay(day: string): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: "medium", timeZone: "UTC" }).format(Date.parse(`${day}T00:00:00Z`));
}
