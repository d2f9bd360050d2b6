/**
 * Everyone is reviewed at least yearly: no policy, setting or level goes beyond this many days.
 *
 * @source design §2.2; docs/domain/cadence.md, "Interval"
 */
export const MAX_INTERVAL_DAYS = 365;
