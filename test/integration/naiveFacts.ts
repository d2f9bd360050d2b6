import type { Database } from "@revisit/data/database/database";
import { sql } from "@revisit/data/database/sql";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { addDays } from "@revisit/domain/calendar/dayArithmetic";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { localDay } from "@revisit/domain/calendar/localDay";
import { startOfClock } from "@revisit/domain/cadence/reviewClock";
import type { Level } from "@revisit/domain/opportunity/level";
import { isWithin, type ReportDays } from "@revisit/domain/report/reportDays";
import type { HeldReview, ReportAccount, ReportFacts } from "@revisit/domain/report/reportFacts";
import type { ReviewState } from "@revisit/domain/review/reviewState";
import type { Area } from "@revisit/domain/script/area";
import type { WeighingCompany } from "./weighingCompany.ts";

type AccountRow = {
  id: string;
  owner_id: string | null;
  territory_id: string;
  time_zone: string;
  customer_since: IsoDay | null;
  known_since: IsoDay;
  level: Level;
  interval_days: number;
  next_due_on: IsoDay;
  last_held_on: IsoDay | null;
  contacts: number;
};
type ReviewRow = {
  id: string;
  account_id: string;
  rep_id: string;
  territory_id: string;
  level: Level;
  state: ReviewState;
  due_on: IsoDay;
  proposed_on: IsoDay | null;
  scheduled_at: string | null;
  held_on: IsoDay | null;
  ended_at: string | null;
  try_again_on: IsoDay | null;
  is_imported: boolean;
  areas: Area[];
};

type ChallengeRow = { raised_at: string; owner_id: string | null; territory_id: string };

/** Every row loaded and looked at one by one, in plain words: what the report's SQL is held to. */
export async function naiveFacts(database: Database, company: WeighingCompany, days: ReportDays): Promise<ReportFacts> {
  const [accounts, reviews, challenges] = await withTenantSql(
    database,
    company.context,
    async (tx) =>
      [
        await tx.query<AccountRow>(sql`select a.*, s.level, s.interval_days, s.next_due_on, s.last_held_on, (select count(*)::int from contact c where c.account_id = a.id) as contacts
      from account a join standing s on s.account_id = a.id`),
        await tx.query<ReviewRow>(sql`select r.*, array(select distinct q.area from answer n join question q on q.id = n.question_id where n.review_id = r.id and n.is_answered) as areas
      from review r order by r.ended_at nulls first, r.id`),
        await tx.query<ChallengeRow>(
          sql`select c.raised_at, a.owner_id, a.territory_id from challenge c join account a on a.id = c.account_id`,
        ),
      ] as const,
  );
  const known = accounts.filter((account) => account.known_since <= days.heldUntil || !days.isOver);

  return {
    accounts: known.map((account) =>
      reportAccount(
        account,
        reviews.filter(({ account_id }) => account_id === account.id),
        days,
      ),
    ),
    held: reviews.flatMap((review) => heldReview(review, { reviews, accounts })),
    challenges: challenges
      .filter(({ raised_at }) => isWithin(localDay("Europe/Berlin", new Date(raised_at)), days))
      .map(({ owner_id: repId, territory_id: territoryId }) => ({ repId, territoryId })),
  };
}

function reportAccount(account: AccountRow, reviews: readonly ReviewRow[], days: ReportDays): ReportAccount {
  const held = reviews
    .filter(({ state, held_on }) => state === "held" && held_on !== null && held_on <= days.heldUntil)
    .sort((a, b) => compare(a.held_on, b.held_on) || compare(a.id, b.id));
  const last = held.at(-1);
  const lastHeldOn = last?.held_on ?? null;
  const open = days.isOver ? undefined : reviews.find(({ state }) => ["proposed", "invited", "scheduled", "in_progress"].includes(state));
  const ended = reviews
    .filter(
      (review) =>
        isEnded(review) &&
        (lastHeldOn === null || review.due_on > lastHeldOn) &&
        localDay(account.time_zone, new Date(review.ended_at ?? 0)) <= days.heldUntil,
    )
    .at(-1);
  const clock = { lastHeldOn, customerSince: account.customer_since, knownSince: account.known_since };

  return {
    repId: account.owner_id,
    territoryId: account.territory_id,
    level: account.level,
    nextDueOn: days.isOver ? addDays(startOfClock(clock), account.interval_days) : account.next_due_on,
    lastHeldOn,
    lastHeldBy: last?.rep_id ?? null,
    hasContact: account.contacts > 0,
    open: open
      ? {
          state: open.state,
          plannedOn: open.scheduled_at === null ? open.proposed_on : localDay(account.time_zone, new Date(open.scheduled_at)),
        }
      : null,
    lastEnded: ended ? { state: ended.state as "declined", dueOn: ended.due_on, reason: "busy", tryAgainOn: ended.try_again_on } : null,
  };
}

function heldReview(
  review: ReviewRow,
  { reviews, accounts }: { reviews: readonly ReviewRow[]; accounts: readonly AccountRow[] },
): HeldReview[] {
  const { held_on: heldOn, due_on: dueOn, level, rep_id: repId, territory_id: territoryId } = review;
  if (heldOn === null) {
    return [];
  }
  const same = reviews.filter(({ account_id }) => account_id === review.account_id);
  const zone = accounts.find(({ id }) => id === review.account_id)?.time_zone ?? "UTC";
  const before = same
    .flatMap(({ state, held_on }) => (state === "held" && held_on !== null && held_on < heldOn ? [held_on] : []))
    .sort()
    .at(-1);
  const isExcused = same.some(
    (other) =>
      isEnded(other) &&
      other.due_on <= heldOn &&
      localDay(zone, new Date(other.ended_at ?? 0)) <= heldOn &&
      (before === undefined || other.due_on > before),
  );

  return [{ repId, territoryId, level, dueOn, heldOn, isExcused, areasAnswered: review.is_imported ? null : review.areas }];
}

function isEnded({ state }: ReviewRow): boolean {
  return state === "declined" || state === "cancelled" || state === "missed";
}

function compare(a: string | null, b: string | null): number {
  return (a ?? "") < (b ?? "") ? -1 : Number((a ?? "") > (b ?? ""));
}
