import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { Period } from "@revisit/domain/calendar/period";
import { periodOf } from "@revisit/domain/calendar/periodOf";

/** The days from one to another, both included; an end that is not said is that of today's quarter. */
export function periodBetween(
  { from, to }: { readonly from?: IsoDay | undefined; readonly to?: IsoDay | undefined },
  today: IsoDay,
): Period {
  const quarter = periodOf(from ?? to ?? today, "quarter");
  const [startsOn, endsOn] = [from ?? quarter.startsOn, to ?? quarter.endsOn];

  return { ...quarter, key: `${startsOn}_${endsOn}`, startsOn, endsOn: endsOn < startsOn ? startsOn : endsOn };
}
