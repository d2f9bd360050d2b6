import { setupI18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { messages } from "./locales/en.po";

/** The reader's language. The compiler reads messages that a newer server sends and this page's catalogue does not have yet. */
export const i18n = setupI18n({ locale: "en", messages: { en: messages } });
i18n.setMessagesCompiler(compileMessage);
