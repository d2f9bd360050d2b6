import { setupI18n } from "@lingui/core";
import { messages } from "./locales/en.po";

/** The reader's language. */
export const i18n = setupI18n({ locale: "en", messages: { en: messages } });
