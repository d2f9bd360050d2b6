import type { StoryAccount, StoryCast, StoryScript } from "@revisit/data/demo/storyRepository";
import type { Story } from "@revisit/data/demo/storyRows";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { type Conditions } from "@revisit/domain/script/conditions";
import type { Mood } from "./saying.ts";
import type { DemoAccount, Temper } from "./customers.ts";
import type { SeededRandom } from "./seededRandom.ts";

/** What the teller of a story has at hand. */
export type Telling = {
  readonly random: SeededRandom;
  readonly cast: StoryCast;
  readonly story: Story;
  readonly today: IsoDay;
  readonly asOf: Date;
  readonly tempers: ReadonlyMap<string, DemoAccount>;
};

export function emptyStory(): Story {
  return {
    review: [],
    review_participant: [],
    answer: [],
    finding: [],
    recommendation: [],
    recommendation_finding: [],
    promise: [],
    problem: [],
    challenge: [],
  };
}

export function temperOf(telling: Telling, account: StoryAccount): Temper {
  return telling.tempers.get(account.externalId)?.temper ?? "steady";
}

/** How a talk goes with somebody of this temper: not always the same. */
export function moodOf(telling: Telling, account: StoryAccount): Mood {
  const { random } = telling;
  const temper = temperOf(telling, account);
  if (temper === "unhappy") {
    return random.chance(0.6) ? "cold" : "even";
  }

  return temper === "growing" || temper === "full"
    ? random.chance(0.7)
      ? "warm"
      : "even"
    : random.pick(["warm", "even", "even", "cold"] as const);
}

/** The script meant for the account's level, else any. */
export function scriptFor(cast: StoryCast, account: StoryAccount): StoryScript {
  const fitting =
    cast.scripts.find((script) => (script.conditions as Conditions).levels?.includes(account.level) === true) ?? cast.scripts[0];
  if (fitting === undefined) {
    throw new Error("an organization begins with scripts");
  }

  return fitting;
}

/** The name of a person of ours, for the participants. */
export function nameOf(cast: StoryCast, personId: string): string {
  return cast.people.find((person) => person.id === personId)?.name ?? "";
}

/** An instant of a day in working hours, by the clock of Greenwich: a story needs no summer time. */
export function instant(day: IsoDay, hour: number, minute = 0): string {
  return `${day}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:00.000Z`;
}
