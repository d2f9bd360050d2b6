import { sql } from "@revisit/data/database/sql";
import { newId } from "@revisit/data/newId";
import type { TenantQueries } from "@revisit/data/tenant/tenantContext";
import { canary } from "./canary.ts";
import type { RealPlace } from "./places.ts";
import type { SharedThings } from "./seedShared.ts";

/** Everything that hangs on the accounts of one place: a busy one in the middle of a review, and one whose next is proposed. */
export type PlaceThings = {
  readonly territoryId: string;
  /** whoever owns the accounts, or nobody in particular */
  readonly personId: string;
  readonly accountId: string;
  readonly idleAccountId: string;
  readonly contactId: string;
  readonly ownedId: string;
  /** in progress, on the busy account */
  readonly reviewId: string;
  readonly heldReviewId: string;
  /** on the idle account */
  readonly proposedReviewId: string;
  readonly answerId: string;
  readonly findingId: string;
  readonly otherFindingId: string;
  readonly promiseId: string;
  readonly problemId: string;
  readonly recommendationId: string;
  readonly challengeId: string;
};

export type Seeding = {
  readonly place: RealPlace;
  readonly shared: SharedThings;
  readonly territoryId: string;
  readonly ownerId: string | null;
};

/** Puts them there, with a marked text in every column that takes one. */
export async function seedPlace(tx: TenantQueries, seeding: Seeding): Promise<PlaceThings> {
  const things = newThings(seeding);

  await seedAccounts(tx, things, seeding);
  await seedReviews(tx, things, seeding);
  await seedFindings(tx, things, seeding);
  await seedDoubts(tx, things, seeding);

  return things;
}

function newThings({ territoryId, ownerId, shared }: Seeding): PlaceThings {
  return {
    territoryId,
    personId: ownerId ?? shared.people.idle,
    accountId: newId(),
    idleAccountId: newId(),
    contactId: newId(),
    ownedId: newId(),
    reviewId: newId(),
    heldReviewId: newId(),
    proposedReviewId: newId(),
    answerId: newId(),
    findingId: newId(),
    otherFindingId: newId(),
    promiseId: newId(),
    problemId: newId(),
    recommendationId: newId(),
    challengeId: newId(),
  };
}

async function seedAccounts(tx: TenantQueries, things: PlaceThings, { place, shared, territoryId, ownerId }: Seeding): Promise<void> {
  for (const id of [things.accountId, things.idleAccountId]) {
    await tx.execute(sql`insert into account (org_id, id, external_id, name, kind, type, size_band, annual_revenue_cents, annual_revenue_on, budget_cents, budget_on, budget_by,
        currency, country, time_zone, phone, owner_id, territory_id, customer_since, known_since)
      values (${tx.orgId}, ${id}, ${id}, ${canary(place, "account")}, 'customer', ${canary(place, "type")}, ${canary(place, "size")}, 90000000, '2026-01-01', 1000000, '2026-01-01', ${canary(place, "budget")},
        'EUR', 'DE', 'Europe/Berlin', ${canary(place, "phone")}, ${ownerId}::uuid, ${territoryId}, '2025-01-01', '2025-01-01')`);
  }
  await tx.execute(sql`insert into contact (org_id, id, account_id, name, title, email, phone, rapport)
    values (${tx.orgId}, ${things.contactId}, ${things.accountId}, ${canary(place, "contact")}, ${canary(place, "title")}, ${canary(place, "email")}, ${canary(place, "phone")}, 3)`);
  await tx.execute(
    sql`insert into owned_product (org_id, id, account_id, product_id, bought_on) values (${tx.orgId}, ${things.ownedId}, ${things.accountId}, ${shared.productId}, '2025-06-01')`,
  );
  await tx.execute(sql`insert into purchase (org_id, id, account_id, product_id, order_id, purchased_on, quantity, amount_cents, currency)
    values (${tx.orgId}, ${newId()}, ${things.accountId}, ${shared.productId}, ${canary(place, things.accountId.replaceAll("-", ""))}, '2025-06-01', 1, 10000, 'EUR')`);
}

async function seedReviews(tx: TenantQueries, things: PlaceThings, { place, shared, territoryId, ownerId }: Seeding): Promise<void> {
  const repId = ownerId ?? shared.people.idle;
  const rows = [
    [things.heldReviewId, things.accountId, "held", "2025-09-01"],
    [things.reviewId, things.accountId, "in_progress", null],
    [things.proposedReviewId, things.idleAccountId, "proposed", null],
  ] as const;

  for (const [id, accountId, state, heldOn] of rows) {
    await tx.execute(sql`insert into review (org_id, id, account_id, rep_id, territory_id, level, state, due_on, proposed_on, script_version_id, started_at, held_on, reason, summary)
      values (${tx.orgId}, ${id}, ${accountId}, ${repId}, ${territoryId}, 'medium', ${state}, '2026-03-01', '2026-03-05', ${shared.versionId},
        ${state === "proposed" ? null : "2026-03-04T08:00:00Z"}::timestamptz, ${heldOn}::date, ${canary(place, "reason")}, ${canary(place, "summary")})`);
    await tx.execute(
      sql`insert into review_participant (org_id, id, review_id, side, name) values (${tx.orgId}, ${newId()}, ${id}, 'customer', ${canary(place, "participant")})`,
    );
  }
  for (const [reviewId, answerId] of [
    [things.reviewId, things.answerId],
    [things.heldReviewId, newId()],
  ] as const) {
    await tx.execute(sql`insert into answer (org_id, id, review_id, question_id, value, note, is_answered, updated_at)
      values (${tx.orgId}, ${answerId}, ${reviewId}, ${shared.questions.perception}, ${JSON.stringify({ kind: "text", text: canary(place, "answer") })}::jsonb, ${canary(place, "note")}, true, '2026-03-04')`);
  }
}

async function seedFindings(tx: TenantQueries, things: PlaceThings, { place, shared, ownerId }: Seeding): Promise<void> {
  const personId = ownerId ?? shared.people.idle;

  for (const id of [things.findingId, things.otherFindingId]) {
    await tx.execute(sql`insert into finding (org_id, id, account_id, review_id, answer_id, kind, text, quote, may_quote, driver_id, competitor_id, found_on, state)
      values (${tx.orgId}, ${id}, ${things.accountId}, ${things.reviewId}, ${things.answerId}, 'perceived_value', ${canary(place, "finding")}, ${canary(place, "quote")}, false, ${shared.driverId}, ${shared.competitorId}, '2026-03-04', 'confirmed')`);
  }
  await tx.execute(sql`insert into recommendation (org_id, id, account_id, review_id, kind, product_id, words, expected_value_cents, created_on)
    values (${tx.orgId}, ${things.recommendationId}, ${things.accountId}, ${things.reviewId}, 'product', ${shared.otherProductId}, ${canary(place, "words")}, 5000, '2026-03-04')`);
  await tx.execute(
    sql`insert into recommendation_finding (org_id, recommendation_id, finding_id) values (${tx.orgId}, ${things.recommendationId}, ${things.findingId})`,
  );
  await tx.execute(sql`insert into promise (org_id, id, account_id, review_id, finding_id, owner_id, text, due_on)
    values (${tx.orgId}, ${things.promiseId}, ${things.accountId}, ${things.reviewId}, ${things.findingId}, ${personId}, ${canary(place, "promise")}, '2026-03-10')`);
  await tx.execute(sql`insert into problem (org_id, id, account_id, review_id, owner_id, what, severity, opened_on, waiting_since, remedy)
    values (${tx.orgId}, ${things.problemId}, ${things.accountId}, ${things.reviewId}, ${personId}, ${canary(place, "problem")}, 2, '2026-03-01', '2026-03-01', ${canary(place, "remedy")})`);
}

async function seedDoubts(tx: TenantQueries, things: PlaceThings, { place, shared, ownerId }: Seeding): Promise<void> {
  await tx.execute(sql`insert into challenge (org_id, id, account_id, challenger_id, claimed_level, reason, raised_at)
    values (${tx.orgId}, ${things.challengeId}, ${things.accountId}, ${ownerId ?? shared.people.idle}, 'high', ${canary(place, "challenge")}, '2026-03-01')`);
  await tx.execute(sql`insert into level_override (org_id, account_id, level, reason, set_by_id, set_on, until_on)
    values (${tx.orgId}, ${things.accountId}, 'low', ${canary(place, "override")}, ${shared.people.admin}, '2026-03-01', '2026-12-31')`);
}
