import { useLingui } from "@lingui/react";
import type { Message } from "@revisit/domain/message";
import { sayMessage } from "./sayMessage.ts";

/** Turns a `Message` of the domain into a sentence in the reader's language: money short, days as dates. */
export function useSay(): (message: Message) => string {
  const { i18n } = useLingui();

  return (message) => sayMessage(i18n, message, "short");
}
