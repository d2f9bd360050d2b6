import type { LevelOverride } from "../account/accountFacts.ts";
import type { IsoDay } from "../calendar/isoDay.ts";

/** The override, if it still holds: through `untilOn`, that day included. */
export function activeOverride(override: LevelOverride | null, asOfDay: IsoDay): LevelOverride | null {
  return override !== null && asOfDay <= override.untilOn ? override : null;
}
