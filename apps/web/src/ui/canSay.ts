import type { I18n } from "@lingui/core";
import type { Message } from "@revisit/domain/message";

type Compile = (text: string) => I18n["messages"][string];

const reading = new WeakMap<I18n, Compile | "loading">();

/**
 * Whether a message can be said: it is in the catalogue, or was put there now. The first one that is not loads what reads ICU
 * texts (no part of the first page); when that is there, everything that says something says it again.
 */
export function canSay(i18n: I18n, { id, message }: Message): boolean {
  if (Object.hasOwn(i18n.messages, id)) {
    return true;
  }
  const compile = reading.get(i18n);
  if (compile === undefined) {
    reading.set(i18n, "loading");
    void load(i18n);
  }
  if (compile === undefined || compile === "loading") {
    return false;
  }
  i18n.messages[id] = compile(message);

  return true;
}

async function load(i18n: I18n): Promise<void> {
  const { compileMessage } = await import("./messageCompiler.ts");
  reading.set(i18n, compileMessage);
  i18n.activate(i18n.locale);
}
