import type { I18n } from "@lingui/core";

const reading = new WeakMap<I18n, "loading" | "ready">();

/**
 * Whether ICU texts that are not in the catalogue can be read yet. The first question loads what reads them (it is no part of
 * the first page); when it is there, everything that says something says it again.
 */
export function canReadUnknown(i18n: I18n): boolean {
  if (!reading.has(i18n)) {
    reading.set(i18n, "loading");
    void load(i18n);
  }

  return reading.get(i18n) === "ready";
}

async function load(i18n: I18n): Promise<void> {
  const { compileMessage } = await import("@lingui/message-utils/compileMessage");
  i18n.setMessagesCompiler(compileMessage);
  reading.set(i18n, "ready");
  i18n.activate(i18n.locale);
}
