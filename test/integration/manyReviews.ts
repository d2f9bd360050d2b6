import { assessAll } from "@revisit/data/assessment/assessAll";
import type { Database } from "@revisit/data/database/database";
import { sql, type Sql } from "@revisit/data/database/sql";
import { newId } from "@revisit/data/newId";
import type { TenantQueries } from "@revisit/data/tenant/tenantContext";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { addDays } from "@revisit/domain/calendar/dayArithmetic";
import { toIsoDay } from "@revisit/domain/calendar/toIsoDay";
import type { WeighingCompany } from "./weighingCompany.ts";

type Run = { readonly accounts: number; readonly seed: number; readonly asOf: Date };

/** A year of reviews of every kind at many accounts, from a seed: some held on time, some late, some refused, some open. */
export async function manyReviews(database: Database, company: WeighingCompany, { accounts, seed, asOf }: Run): Promise<void> {
  const dice = diceOf(seed);

  await withTenantSql(database, company.context, async (tx) => {
    for (let index = 0; index < accounts; index += 1) {
      await account(tx, company, dice);
    }
    for (const edge of EDGES) {
      await edgeAccount(tx, company, edge);
    }
  });
  await assessAll({ database, tenant: company.context, asOf });
  await withTenantSql(database, company.context, (tx) => tx.execute(ANY_LEVEL));
}

/** Levels by the last digit of the id: the report counts each apart. */
const ANY_LEVEL = sql`
  update standing set level = (array['high', 'medium', 'low'])[1 + n], level_order = n, interval_days = (array[90, 180, 365])[1 + n],
    next_due_on = next_due_on - interval_days + (array[90, 180, 365])[1 + n]
  from (select account_id as id, ('x' || right(account_id::text, 4))::bit(16)::int % 3 as n from standing) d where d.id = standing.account_id`;

/** Where a count begins or ends, seen on 2026-11-17: a throw of the dice hardly ever lands there. */
const EDGES = [
  { heldOn: "2025-11-17", tryAgainOn: "2026-11-17" },
  { heldOn: "2025-11-16", tryAgainOn: "2026-11-16" },
  { heldOn: "2026-10-20", tryAgainOn: null },
  { heldOn: "2026-10-21", tryAgainOn: null },
] as const;

async function edgeAccount(
  tx: TenantQueries,
  { repId, territoryId }: WeighingCompany,
  { heldOn, tryAgainOn }: (typeof EDGES)[number],
): Promise<void> {
  const id = newId();
  await tx.execute(sql`insert into account (org_id, id, name, kind, type, size_band, currency, country, time_zone, owner_id, territory_id, known_since) values
    (${tx.orgId}, ${id}, ${id}, 'customer', 'bakery', '10-49', 'EUR', 'DE', 'Europe/Berlin', ${repId}, ${territoryId}, '2025-01-01')`);
  await tx.execute(sql`insert into review (org_id, id, account_id, rep_id, territory_id, level, state, due_on, held_on, ended_at, reason, try_again_on) values
    (${tx.orgId}, ${newId()}, ${id}, ${repId}, ${territoryId}, 'high', 'held', ${heldOn}, ${heldOn}, ${`${heldOn}T09:00:00Z`}, null, null),
    (${tx.orgId}, ${newId()}, ${id}, ${repId}, ${territoryId}, 'high', 'declined', '2026-11-10', null, '2026-11-10T09:00:00Z', 'busy', ${tryAgainOn})`);
}

type Dice = { one: <T>(of: readonly [T, ...T[]]) => T; upTo: (most: number) => number };

async function account(tx: TenantQueries, company: WeighingCompany, dice: Dice): Promise<void> {
  const id = newId();
  const [ownerId, territoryId] = dice.one([
    [company.repId, company.territoryId],
    [company.repId, company.parentTerritoryId],
    [company.colleagueId, company.territoryId],
    [null, company.territoryId],
    [null, company.southId],
  ]);
  const knownSince = addDays(toIsoDay("2025-06-01"), dice.upTo(400));
  await tx.execute(sql`insert into account (org_id, id, name, kind, type, size_band, currency, country, time_zone, owner_id, territory_id, customer_since, known_since) values
    (${tx.orgId}, ${id}, ${id}, 'customer', 'bakery', '10-49', 'EUR', 'DE', ${dice.one(["Europe/Berlin", "America/New_York", "Asia/Tokyo"])}, ${ownerId}, ${territoryId},
     ${dice.one([null, addDays(knownSince, dice.upTo(100) - 50)])}, ${knownSince})`);
  if (dice.upTo(3) > 0) {
    await tx.execute(sql`insert into contact (org_id, id, account_id, name) values (${tx.orgId}, ${newId()}, ${id}, 'Somebody')`);
  }
  for (let due = addDays(knownSince, 60 + dice.upTo(120)); due < "2026-11-17"; due = addDays(due, 60 + dice.upTo(150))) {
    const reviewId = newId();
    await tx.execute(endedReview(tx.orgId, { company, dice, accountId: id, due, reviewId }));
    for (const questionId of Object.values(company.questions).filter(() => dice.upTo(3) > 0)) {
      await tx.execute(sql`insert into answer (org_id, id, review_id, question_id, is_answered, updated_at)
        values (${tx.orgId}, ${newId()}, ${reviewId}, ${questionId}, ${dice.upTo(4) > 0}, now())`);
    }
  }
  if (dice.upTo(10) === 0) {
    await tx.execute(sql`insert into challenge (org_id, id, account_id, challenger_id, claimed_level, reason, raised_at) values
      (${tx.orgId}, ${newId()}, ${id}, ${company.repId}, 'high', 'they grow', ${`${addDays(toIsoDay("2026-06-15"), dice.upTo(150))}T23:30:00Z`})`);
  }
  await tx.execute(
    openReview(tx.orgId, { company, dice, accountId: id, reviewId: newId(), due: addDays(toIsoDay("2026-10-20"), dice.upTo(120)) }),
  );
}

type One = {
  readonly company: WeighingCompany;
  readonly dice: Dice;
  readonly accountId: string;
  readonly reviewId: string;
  readonly due: string;
};

function endedReview(orgId: string, { company, dice, accountId, reviewId, due }: One): Sql {
  const state = dice.one(["held", "held", "held", "declined", "cancelled", "missed"]);
  const ended = addDays(toIsoDay(due), dice.upTo(40) - 20);
  const tryAgainOn = dice.one([null, addDays(ended, dice.upTo(120))]);

  return sql`insert into review (org_id, id, account_id, rep_id, territory_id, level, state, due_on, held_on, ended_at, reason, try_again_on, is_imported) values
    (${orgId}, ${reviewId}, ${accountId}, ${dice.one([company.repId, company.colleagueId])}, ${dice.one([company.territoryId, company.territoryId, company.southId])},
     ${dice.one(["high", "medium", "low"])}, ${state}, ${due}, ${state === "held" ? (ended < "2026-11-17" ? ended : "2026-11-17") : null},
     ${`${ended}T${dice.one(["01", "12", "23"])}:30:00Z`}, ${state === "held" ? null : "busy"}, ${state === "held" ? null : tryAgainOn}, ${dice.upTo(4) === 0})`;
}

function openReview(orgId: string, { company, dice, accountId, reviewId, due }: One): Sql {
  const state = dice.one(["none", "proposed", "invited", "scheduled", "in_progress"]);
  if (state === "none") {
    return sql`select 1`;
  }
  const day = addDays(toIsoDay("2026-11-01"), dice.upTo(120));

  return sql`insert into review (org_id, id, account_id, rep_id, territory_id, level, state, due_on, proposed_on, scheduled_at) values
    (${orgId}, ${reviewId}, ${accountId}, ${company.repId}, ${company.territoryId}, 'high', ${state}, ${due},
     ${dice.one([null, day])}, ${state === "scheduled" ? `${day}T23:30:00Z` : null})`;
}

/** The same throws for the same seed (mulberry32). */
function diceOf(seed: number): Dice {
  let state = seed;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;

    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  }

  return { upTo: (most) => Math.floor(next() * most), one: (of) => of[Math.floor(next() * of.length)] ?? of[0] };
}
