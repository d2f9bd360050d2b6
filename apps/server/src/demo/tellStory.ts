import type { StoryAccount } from "@revisit/data/demo/storyRepository";
import { newId } from "@revisit/data/newId";
import { addDays } from "@revisit/domain/calendar/dayArithmetic";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { nextWorkingDay } from "@revisit/domain/calendar/workingDay";
import { PROBLEMS } from "./troubleBank.ts";
import { type ReviewDays, reviewDays } from "./reviewDays.ts";
import { type Telling, temperOf } from "./telling.ts";
import { tellHeldReview, tellOpenReview, tellRefusal } from "./tellReviews.ts";

const WORKING_DAYS = [1, 2, 3, 4, 5];
const REFUSED_SHARE = 0.12;
const CHALLENGES = [
  { claimedLevel: "high", reason: "They open a second site in spring and the budget is with the new owner." },
  { claimedLevel: "low", reason: "Sold to a chain that buys centrally: nothing to decide here any more." },
] as const;

/** Two years of reviews, problems and promises of every account. Gives the accounts that are new to Revisit, with their first day. */
export function tellStory(telling: Telling): Record<string, string> {
  const recent: Record<string, string> = {};
  const openOf = new Map<string, number>();
  for (const account of telling.cast.accounts) {
    const days = reviewDays(telling.random, telling.today, account.intervalDays);
    if (days.turn === "never") {
      recent[account.externalId] = addDays(telling.today, -telling.random.between(2, 60));
    }
    tellPast(telling, account, days);
    tellComing(telling, account, { days, openOf });
    tellProblems(telling, account);
  }
  tellChallenges(telling);

  return recent;
}

function tellPast(telling: Telling, account: StoryAccount, days: ReviewDays): void {
  days.held.forEach((on, index) => {
    const before = days.held[index - 1];
    const dueOn = before === undefined ? on : addDays(before, account.intervalDays);
    if (telling.random.chance(REFUSED_SHARE) && dueOn < on) {
      tellRefusal(telling, account, dueOn);
    }
    tellHeldReview(telling, account, { on, dueOn });
  });
}

/** Some of what is due is agreed or asked for already; the first rep due today is in the middle of one. */
function tellComing(
  telling: Telling,
  account: StoryAccount,
  { days, openOf }: { readonly days: ReviewDays; readonly openOf: Map<string, number> },
): void {
  const last = days.held.at(-1);
  if ((days.turn !== "due_soon" && days.turn !== "overdue") || last === undefined) {
    return;
  }
  const opened = openOf.get(account.ownerId) ?? 0;
  const dueOn = addDays(last, account.intervalDays);
  const state = opened === 0 ? "in_progress" : telling.random.chance(0.45) ? "scheduled" : telling.random.chance(0.3) ? "invited" : null;
  openOf.set(account.ownerId, opened + 1);
  if (state !== null) {
    tellOpenReview(telling, account, { state, day: state === "in_progress" ? telling.today : comingDay(telling, opened), dueOn });
  }
}

function comingDay({ today }: Telling, place: number): IsoDay {
  return nextWorkingDay(addDays(today, 1 + place), WORKING_DAYS);
}

function tellProblems(telling: Telling, account: StoryAccount): void {
  const { random, story, today, cast } = telling;
  if (account.owned.length === 0 || !random.chance(temperOf(telling, account) === "unhappy" ? 0.8 : 0.15)) {
    return;
  }
  const problem = random.pick(PROBLEMS);
  const openedOn = addDays(today, -random.between(2, 300));
  const isSolved = openedOn < addDays(today, -21) && random.chance(0.9);
  const takenDays = random.between(1, 18);
  story.problem.push({
    id: newId(),
    accountId: account.id,
    reviewId: null,
    productId: cast.products.find((product) => product.sku === problem.sku)?.id ?? null,
    ownerId: account.ownerId,
    what: problem.what,
    severity: random.between(1, 3),
    openedOn,
    solvedOn: isSolved ? addDays(openedOn, takenDays) : null,
    waitingOn: random.chance(0.7) ? "us" : "customer",
    waitingSince: isSolved ? addDays(openedOn, takenDays) : addDays(openedOn, 1),
    effort: isSolved ? Math.min(7, 1 + Math.floor(takenDays / 3) + random.between(0, 1)) : null,
    remedy: isSolved ? problem.remedy : null,
    version: 1,
  });
}

function tellChallenges({ random, cast, story, asOf }: Telling): void {
  CHALLENGES.forEach((challenge) => {
    const account = random.pick(cast.accounts.filter((candidate) => candidate.level !== challenge.claimedLevel));
    story.challenge.push({
      id: newId(),
      accountId: account.id,
      challengerId: account.ownerId,
      ...challenge,
      raisedAt: asOf.toISOString(),
      state: "open",
    });
  });
}
