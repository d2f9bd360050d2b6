import type { PeriodKind } from "@revisit/domain/calendar/period";
import { isIsoDay } from "@revisit/domain/calendar/toIsoDay";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";

export type AskedPeriod = { readonly kind: PeriodKind; readonly startsOn?: IsoDay };

const PERIOD = /^(month|quarter|year)-(\d{4}-\d{2}-\d{2})$/;

/** The period an address names (`quarter-2026-10-01`); today's quarter where it names none, or nonsense. */
export function askedPeriod(param: string | undefined): AskedPeriod {
  const [, kind, day] = PERIOD.exec(param ?? "") ?? [];

  return (kind === "month" || kind === "quarter" || kind === "year") && day !== undefined && isIsoDay(day)
    ? { kind, startsOn: day }
    : { kind: "quarter" };
}

/** How an address names a period. */
export function periodParam(kind: PeriodKind, startsOn: string): string {
  return `${kind}-${startsOn}`;
}
