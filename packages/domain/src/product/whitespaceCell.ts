import type { IsoDay } from "../calendar/isoDay.ts";

export const WHITESPACE_STATES = ["owned", "open", "competitor", "unfit", "replacement_due"] as const;

export type WhitespaceState = (typeof WHITESPACE_STATES)[number];

/** One product at one account. Money in hundredths of the organization's currency. */
export type WhitespaceCell = {
  readonly productId: string;
  readonly state: WhitespaceState;
  /** calibrated probability that it is bought within 12 months; null where it is not open */
  readonly affinity: number | null;
  /** owned products that carry the affinity, strongest first */
  readonly becauseOf: readonly string[];
  readonly typicalOrderCents: number;
  readonly isAffordable: boolean;
  readonly ownedSince: IsoDay | null;
  readonly replacementDueOn: IsoDay | null;
  readonly competitor: string | null;
  /** an option or service whose base product is owned */
  readonly attaches: boolean;
};
