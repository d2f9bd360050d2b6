import type { StoryAccount } from "@revisit/data/demo/storyRepository";
import type { ReviewStory } from "@revisit/data/demo/storyRows";
import { newId } from "@revisit/data/newId";
import { addDays } from "@revisit/domain/calendar/dayArithmetic";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { REFUSALS } from "./troubleBank.ts";
import { tellAnswers } from "./tellAnswers.ts";
import { instant, moodOf, nameOf, scriptFor, type Telling } from "./telling.ts";
import { tellOutcome } from "./tellOutcome.ts";

const CHANNELS = ["visit", "visit", "visit", "phone", "video"] as const;
const MINUTES = 45;

/** One review that was held, with everything in it. `dueOn` is the due day it answered. */
export function tellHeldReview(telling: Telling, account: StoryAccount, days: { readonly on: IsoDay; readonly dueOn: IsoDay }): void {
  const { random, cast } = telling;
  const hour = random.between(8, 15);
  const script = scriptFor(cast, account);
  const [startedAt, endedAt] = [instant(days.on, hour), instant(days.on, hour, MINUTES)];
  const review: ReviewStory = {
    ...blankReview(account, days.dueOn),
    state: "held",
    proposedOn: days.on,
    scheduledAt: startedAt,
    channel: random.pick(CHANNELS),
    scriptVersionId: script.versionId,
    startedAt,
    endedAt,
    heldOn: days.on,
    nextDueOn: addDays(days.on, account.intervalDays),
    createdAt: instant(addDays(days.on, -10), 9),
  };
  telling.story.review.push(review);
  tellParticipants(telling, account, review);
  tellAnswers(telling, { account, review, questions: script.questions, mood: moodOf(telling, account), on: days.on, at: startedAt });
  tellOutcome(telling, { review, on: days.on });
}

/** A review that did not take place, with its reason. */
export function tellRefusal(telling: Telling, account: StoryAccount, on: IsoDay): void {
  const { random } = telling;
  const state = random.pick(["declined", "declined", "missed", "cancelled"] as const);
  telling.story.review.push({
    ...blankReview(account, on),
    state,
    proposedOn: on,
    endedAt: instant(on, 10),
    reason: random.pick(REFUSALS),
    tryAgainOn: addDays(on, random.between(14, 40)),
    createdAt: instant(addDays(on, -7), 9),
  });
}

/** One that is agreed for a coming day, asked for, or under way. */
export function tellOpenReview(
  telling: Telling,
  account: StoryAccount,
  open: { readonly state: "scheduled" | "invited" | "in_progress"; readonly day: IsoDay; readonly dueOn: IsoDay },
): void {
  const { random, cast, today } = telling;
  const script = scriptFor(cast, account);
  const isAgreed = open.state !== "invited";
  const review: ReviewStory = {
    ...blankReview(account, open.dueOn),
    state: open.state,
    proposedOn: open.day,
    invitedAt: instant(addDays(today, -2), 11),
    scheduledAt: isAgreed ? instant(open.day, random.between(9, 15), random.pick([0, 30])) : null,
    channel: random.pick(CHANNELS),
    createdAt: instant(addDays(today, -5), 9),
    ...(open.state === "in_progress"
      ? { scriptVersionId: script.versionId, startedAt: new Date(telling.asOf.getTime() - 14 * 60_000).toISOString() }
      : {}),
  };
  telling.story.review.push(review);
  tellParticipants(telling, account, review);
  if (open.state === "in_progress") {
    tellAnswers(telling, {
      account,
      review,
      questions: script.questions.slice(0, 4),
      mood: "warm",
      on: today,
      at: telling.asOf.toISOString(),
    });
  }
}

function tellParticipants({ cast, story }: Telling, account: StoryAccount, review: ReviewStory): void {
  story.review_participant.push({
    id: newId(),
    reviewId: review.id,
    side: "us",
    personId: account.ownerId,
    contactId: null,
    name: nameOf(cast, account.ownerId),
  });
  const [contact] = account.contacts;
  if (contact !== undefined) {
    story.review_participant.push({
      id: newId(),
      reviewId: review.id,
      side: "customer",
      personId: null,
      contactId: contact.id,
      name: contact.name,
    });
  }
}

function blankReview(account: StoryAccount, dueOn: IsoDay): ReviewStory {
  return {
    id: newId(),
    accountId: account.id,
    repId: account.ownerId,
    territoryId: account.territoryId,
    level: account.level,
    state: "proposed",
    dueOn,
    proposedOn: null,
    invitedAt: null,
    scheduledAt: null,
    channel: "visit",
    durationMinutes: MINUTES,
    scriptVersionId: null,
    startedAt: null,
    heldOn: null,
    endedAt: null,
    reason: null,
    tryAgainOn: null,
    nextDueOn: null,
    isImported: false,
    createdAt: instant(dueOn, 9),
    version: 1,
  };
}
