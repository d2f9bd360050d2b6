import { msg, plural } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { daysBetween } from "@revisit/domain/calendar/dayArithmetic";

const LAST_IN_DAYS = 99;
const LAST_IN_MONTHS = 24 * 30.44;

/**
 * How far a day is from today, as people say it. `due` reads a past day as late ("12 days late"), `plain` as past ("12 days
 * ago"). Beyond 99 days it counts months, beyond two years years.
 */
export function relativeDay(day: string, today: string, kind: "due" | "plain"): MessageDescriptor {
  const distance = daysBetween(today as IsoDay, day as IsoDay);
  if (distance === 0) {
    return msg`today`;
  }
  if (distance === 1) {
    return msg`tomorrow`;
  }
  if (distance > 0) {
    return ahead(distance);
  }

  return kind === "due" ? late(-distance) : past(-distance);
}

function ahead(days: number): MessageDescriptor {
  const { unit, count } = measure(days);
  switch (unit) {
    case "days":
      return msg`in ${plural(count, { one: "# day", other: "# days" })}`;
    case "months":
      return msg`in ${plural(count, { one: "# month", other: "# months" })}`;
    case "years":
      return msg`in ${plural(count, { one: "# year", other: "# years" })}`;
  }
}

function late(days: number): MessageDescriptor {
  const { unit, count } = measure(days);
  switch (unit) {
    case "days":
      return msg`${plural(count, { one: "# day", other: "# days" })} late`;
    case "months":
      return msg`${plural(count, { one: "# month", other: "# months" })} late`;
    case "years":
      return msg`${plural(count, { one: "# year", other: "# years" })} late`;
  }
}

function past(days: number): MessageDescriptor {
  const { unit, count } = measure(days);
  if (days === 1) {
    return msg`yesterday`;
  }
  switch (unit) {
    case "days":
      return msg`${plural(count, { one: "# day", other: "# days" })} ago`;
    case "months":
      return msg`${plural(count, { one: "# month", other: "# months" })} ago`;
    case "years":
      return msg`${plural(count, { one: "# year", other: "# years" })} ago`;
  }
}

function measure(days: number): { unit: "days" | "months" | "years"; count: number } {
  if (days <= LAST_IN_DAYS) {
    return { unit: "days", count: days };
  }

  return days < LAST_IN_MONTHS ? { unit: "months", count: Math.round(days / 30.44) } : { unit: "years", count: Math.round(days / 365.25) };
}
