import type { ReactNode } from "react";
import type { Message } from "@revisit/domain/message";
import { onceUsed } from "../ui/onceUsed.tsx";
import { WhyTarget } from "./WhyTarget.tsx";

export type WhyProps = {
  /** the sentence itself, which opens its inputs */
  readonly why: Message;
  /** inputs with their days, what would move it */
  readonly children: ReactNode;
};

/** A computed thing's reason as a sentence; a press shows what it was computed from. */
export const Why = onceUsed<WhyProps>(WhyTarget, async () => (await import("./WhyOpened.tsx")).WhyOpened);
