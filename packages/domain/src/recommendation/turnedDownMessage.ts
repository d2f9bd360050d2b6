import type { Message } from "../message.ts";
import type { TurnedDown } from "./candidate.ts";

/** What a candidate that was turned down says of itself, with the reason where one was given. */
export const TURNED_DOWN_MESSAGES = {
  rejected: { id: "recommendation.turnedDown.rejected", message: "You set this aside in this review: {reason}", values: {} },
  rejected_no_reason: { id: "recommendation.turnedDown.rejected_no_reason", message: "You set this aside in this review.", values: {} },
  declined: { id: "recommendation.turnedDown.declined", message: "Declined on {on}: {reason}", values: {} },
  declined_no_reason: { id: "recommendation.turnedDown.declined_no_reason", message: "Declined on {on}.", values: {} },
} as const satisfies Record<string, Message>;

/** The warning shown beside a candidate that was turned down. */
export function turnedDownMessage({ outcome, on, reason }: TurnedDown): Message {
  const key = reason === null || reason.trim() === "" ? (`${outcome}_no_reason` as const) : outcome;

  return { ...TURNED_DOWN_MESSAGES[key], values: { on: { day: on }, reason: reason ?? "" } };
}
