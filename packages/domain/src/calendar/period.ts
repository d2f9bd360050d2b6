import type { Message } from "../message.ts";
import type { IsoDay } from "./isoDay.ts";

export const PERIOD_KINDS = ["month", "quarter", "year"] as const;

export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A stretch of the calendar that figures are reported for. */
export type Period = {
  readonly kind: PeriodKind;
  /** names it in an address: `2013-12`, `2013-Q4`, `2013` */
  readonly key: string;
  readonly label: Message;
  readonly startsOn: IsoDay;
  /** the last day, included */
  readonly endsOn: IsoDay;
};
