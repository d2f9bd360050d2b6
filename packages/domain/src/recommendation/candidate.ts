import type { IsoDay } from "../calendar/isoDay.ts";
import type { Message } from "../message.ts";
import type { Evidence } from "./evidence.ts";

export const RECOMMENDATION_KINDS = ["product", "option", "service", "replacement", "better_use"] as const;

export type RecommendationKind = (typeof RECOMMENDATION_KINDS)[number];

export const RECOMMENDATION_OUTCOMES = ["proposed", "rejected", "accepted", "declined", "won", "lost"] as const;

/** `rejected` by the rep; `accepted`, `declined`, `won`, `lost` by the customer. */
export type RecommendationOutcome = (typeof RECOMMENDATION_OUTCOMES)[number];

/** Something that the rep may propose. Money in hundredths of the organization's currency. */
export type Candidate = {
  /** the same each time it is computed: kind and product */
  readonly key: string;
  readonly kind: RecommendationKind;
  readonly productId: string | null;
  /** that it is bought within 12 months; null for a better use, which is not bought */
  readonly probability: number | null;
  /** probability × typical order, whether it is affordable or not */
  readonly expectedValueCents: number;
  /** known to be affordable; a replacement and a better use always are taken to be */
  readonly isAffordable: boolean;
  readonly words: Message;
  /** never empty */
  readonly evidence: readonly Evidence[];
  /** already turned down: shown last, with the reason */
  readonly turnedDown: TurnedDown | null;
};

/** By the rep in this review, or by the customer in the last 12 months. */
export type TurnedDown = { readonly outcome: "rejected" | "declined"; readonly on: IsoDay; readonly reason: string | null };

/** What makes two candidates the same. */
export function candidateKey(kind: RecommendationKind, productId: string | null): string {
  return `${kind}:${productId ?? "none"}`;
}
