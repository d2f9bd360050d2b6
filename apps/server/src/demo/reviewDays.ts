import { addDays } from "@revisit/domain/calendar/dayArithmetic";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { SeededRandom } from "./seededRandom.ts";

/** When an account was reviewed, oldest first, and where that leaves it today. */
export type ReviewDays = { readonly held: readonly IsoDay[]; readonly turn: "never" | "overdue" | "due_soon" | "on_track" };

const HISTORY_DAYS = 700;
const TURNS = [
  { turn: "never", upTo: 0.1 },
  { turn: "overdue", upTo: 0.2 },
  { turn: "due_soon", upTo: 0.34 },
  { turn: "on_track", upTo: 1 },
] as const;

/** Past reviews at about the interval, some late, so that today the account stands where its turn says. */
export function reviewDays(random: SeededRandom, today: IsoDay, intervalDays: number): ReviewDays {
  const drawn = random.share();
  const turn = TURNS.find(({ upTo }) => drawn < upTo)?.turn ?? "on_track";
  if (turn === "never") {
    return { held: [], turn };
  }
  const sinceLast = {
    overdue: intervalDays + random.between(1, 35),
    due_soon: intervalDays - random.between(0, 13),
    on_track: random.between(3, Math.max(intervalDays - 16, 4)),
  }[turn];
  const held: IsoDay[] = [];
  for (let ago = sinceLast; ago < HISTORY_DAYS; ago += intervalDays + random.between(-28, 12)) {
    held.unshift(workingDay(addDays(today, -ago)));
  }

  return { held, turn };
}

/** The Friday before, where a day is on a week-end. */
function workingDay(day: IsoDay): IsoDay {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();

  return weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, -2) : day;
}
