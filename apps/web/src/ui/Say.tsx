import { useLingui } from "@lingui/react";
import type { Message } from "@revisit/domain/message";
import { sayMessage } from "./sayMessage.ts";

/** A sentence of the domain. Where it rounds money or shortens a day, the hover has it exactly. */
export function Say({ message }: { readonly message: Message }) {
  const { i18n } = useLingui();
  const short = sayMessage(i18n, message, "short");
  const isShortened = Object.values(message.values).some((value) => typeof value === "object");

  return isShortened ? <span title={sayMessage(i18n, message, "exact")}>{short}</span> : short;
}
