import type { OwnedFacts } from "../account/accountFacts.ts";
import { addMonths } from "../calendar/addMonths.ts";
import type { IsoDay } from "../calendar/isoDay.ts";

/**
 * The day an owned product should be replaced: as recorded, else last purchase + lifespan in calendar months (a month too short ends
 * on its last day). Null where nothing is recorded and either the purchase or the lifespan is not known.
 *
 * @source docs/domain/whitespace.md, "Replacement due"
 */
export function replacementDueDay(owned: OwnedFacts, lifespanMonths: number | null): IsoDay | null {
  const boughtOn = owned.lastBoughtOn ?? owned.firstBoughtOn;
  if (owned.replacementDueOn !== null || boughtOn === null || lifespanMonths === null) {
    return owned.replacementDueOn;
  }

  return addMonths(boughtOn, lifespanMonths);
}
