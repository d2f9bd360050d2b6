import type { AnswerEntry, Said } from "./Entry.ts";
import { writtenOver } from "./writtenOver.ts";

export type Decision = "mine" | "theirs" | "both";

/** What a person makes of a conflict: their own text, the other one, or the two under one another. Null: the other one, nothing is left to send. */
export function decided(entry: AnswerEntry, choice: Decision): AnswerEntry | null {
  if (entry.trouble?.kind !== "conflict" || choice === "theirs") {
    return null;
  }
  const { theirs } = entry.trouble;
  const over = writtenOver(entry, theirs);

  return choice === "mine" ? over : { ...over, said: bothSaid(entry.said, theirs.said) };
}

function bothSaid(mine: Said, theirs: Said): Said {
  const value =
    mine.value?.kind === "text" && theirs.value?.kind === "text"
      ? { kind: "text" as const, text: `${theirs.value.text}\n${mine.value.text}` }
      : (mine.value ?? theirs.value);
  const note = [theirs.note, mine.note].filter((text) => text.trim() !== "").join("\n");

  return { ...mine, value, note };
}
