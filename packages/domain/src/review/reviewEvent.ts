import type { IsoDay } from "../calendar/isoDay.ts";
import type { ReviewState } from "./reviewState.ts";

export const CHANNELS = ["visit", "phone", "video"] as const;

export type Channel = (typeof CHANNELS)[number];

/** What can happen to a review. Days are local to the account, instants are instants. */
export type ReviewEvent =
  | { readonly type: "propose"; readonly on: IsoDay }
  | { readonly type: "invite" }
  | { readonly type: "schedule"; readonly at: Date; readonly durationMinutes: number; readonly channel: Channel }
  | { readonly type: "start" }
  /** `on`: the day it was held; `nextDueOn`: as shown at the close */
  | { readonly type: "hold"; readonly on: IsoDay; readonly nextDueOn: IsoDay }
  | ({ readonly type: "decline" | "cancel" | "miss" } & Ending);

/** Why a review was not held, and the day agreed for the next try, if there is one. */
export type Ending = { readonly reason: string; readonly tryAgainOn: IsoDay | null };

export const LEADS_TO = {
  propose: "proposed",
  invite: "invited",
  schedule: "scheduled",
  start: "in_progress",
  hold: "held",
  decline: "declined",
  cancel: "cancelled",
  miss: "missed",
} as const satisfies Record<ReviewEvent["type"], ReviewState>;
