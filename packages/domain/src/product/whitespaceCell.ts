import type { IsoDay } from "../calendar/isoDay.ts";

export const WHITESPACE_STATES = ["owned", "open", "competitor", "unfit", "replacement_due"] as const;

export type WhitespaceState = (typeof WHITESPACE_STATES)[number];

/** One product at one account (docs/domain/whitespace.md). Money in hundredths of the organization's currency. */
export type WhitespaceCell = {
  readonly productId: string;
  readonly state: WhitespaceState;
  /** calibrated probability that it is bought within 12 months; null where it is neither open nor a competitor's */
  readonly affinity: number | null;
  /** owned products that carry the affinity, strongest first */
  readonly becauseOf: readonly string[];
  readonly typicalOrderCents: number;
  /** known to be affordable; false also where the account's resources are not known */
  readonly isAffordable: boolean;
  readonly ownedSince: IsoDay | null;
  readonly replacementDueOn: IsoDay | null;
  readonly competitor: string | null;
  /** an option or service whose base product is owned, and that is not owned itself */
  readonly attaches: boolean;
  /** the base product that must be owned first; null where none is missing */
  readonly needsProductId: string | null;
  /** probability that a replacement due is bought from us within 12 months; null in every other state and for a product no longer offered */
  readonly repurchaseProbability: number | null;
  /** what this cell adds to the account's expected value */
  readonly expectedValueCents: number;
};
