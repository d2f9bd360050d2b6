import type { Message } from "../message.ts";
import type { Phrasing } from "./question.ts";
import type { Warmth } from "./warmth.ts";

/** The highest delicacy that may be asked directly. What is 5 of 5 is asked subtly even of a friend. */
const DIRECT_UP_TO = { cool: 2, warm: 3, close: 4 } as const satisfies Record<Warmth, number>;

/** How to ask a question, and why so. The rep sees both phrasings and may use the other. */
export type ChosenPhrasing = { readonly phrasing: Phrasing; readonly reason: Message };

/**
 * Direct where the relation carries the topic, else subtle.
 *
 * @param delicacy - 1 (anyone would answer) to 5 (many would rather not)
 * @source docs/domain/script.md, "Phrasing"
 */
export function choosePhrasing(delicacy: number, warmth: Warmth): ChosenPhrasing {
  const phrasing = delicacy <= DIRECT_UP_TO[warmth] ? "direct" : "subtle";

  return {
    phrasing,
    reason: { id: `script.phrasing.${phrasing}`, message: REASONS[phrasing], values: { delicacy, warmth } },
  };
}

const WARMTH =
  "{warmth, select, close {you know them well} warm {you get on with them} other {you don’t know them well, or they were unhappy}}";

const REASONS = {
  direct: `Delicacy {delicacy} of 5 and ${WARMTH}: ask directly.`,
  subtle: `Delicacy {delicacy} of 5 and ${WARMTH}: come to it sideways.`,
} as const satisfies Record<Phrasing, string>;
