import { setupI18n } from "@lingui/core";
import { messages } from "./locales/en.po";

/** The reader's language. */
export const i18n = setupI18n({ locale: "en", messages: { en: messages } });

window.setTimeout(() => void loadCompiler(), 3_000);

/** Reads messages that a newer server sends and this page's catalogue does not have yet; no part of the first page. */
async function loadCompiler(): Promise<void> {
  const { compileMessage } = await import("@lingui/message-utils/compileMessage");
  i18n.setMessagesCompiler(compileMessage);
}
