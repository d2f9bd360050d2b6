import type { AccountKind } from "@revisit/domain/account/accountFacts";
import { RuleError } from "@revisit/domain/errors";
import type { Resources } from "@revisit/domain/opportunity/level";
import type { Viewer } from "@revisit/domain/people/viewer";
import { joinSql, sql, type Sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { withinScope } from "./withinScope.ts";

/** A new account. Days are `YYYY-MM-DD`, local to it; money is hundredths of its own currency. */
export type AccountDraft = {
  readonly accountId: string;
  readonly name: string;
  readonly kind: AccountKind;
  readonly type: string;
  readonly sizeBand: string;
  readonly country: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly territoryId: string;
  readonly ownerId: string | null;
  readonly employees: number | null;
  readonly annualRevenueCents: number | null;
  readonly phone: string | null;
  readonly customerSince: string | null;
  /** the account's today */
  readonly knownSince: string;
};

/** What is absent stays; null empties. A fact that ages comes with the day it was learnt. */
export type AccountChanges = {
  readonly name?: string | undefined;
  readonly kind?: AccountKind | undefined;
  readonly type?: string | undefined;
  readonly sizeBand?: string | undefined;
  readonly country?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly phone?: string | null | undefined;
  readonly employees?: number | null | undefined;
  readonly customerSince?: string | null | undefined;
  readonly lastContactOn?: string | undefined;
  readonly annualRevenue?: { readonly cents: number | null; readonly on: string } | undefined;
  readonly budget?: { readonly cents: number | null; readonly on: string; readonly by: string } | undefined;
  /** null: the judgement is taken back */
  readonly judgement?: { readonly resources: Exclude<Resources, "unknown"> | null; readonly on: string; readonly by: string } | undefined;
};

/** @throws {RuleError} `territory_not_found`, `person_not_found`, `account_not_found` where the id is taken */
export async function insertAccount(tx: TenantQueries, viewer: Viewer, draft: AccountDraft): Promise<void> {
  await requirePlace(tx, viewer, draft);
  const added = await tx.execute(
    sql`insert into account (org_id, id, name, kind, type, size_band, country, time_zone, currency, territory_id, owner_id, employees,
          annual_revenue_cents, annual_revenue_on, phone, customer_since, known_since)
        values (${tx.orgId}::uuid, ${draft.accountId}::uuid, ${draft.name}, ${draft.kind}, ${draft.type}, ${draft.sizeBand}, ${draft.country},
          ${draft.timeZone}, ${draft.currency}, ${draft.territoryId}::uuid, ${draft.ownerId}::uuid, ${draft.employees},
          ${draft.annualRevenueCents}, ${draft.annualRevenueCents === null ? null : draft.knownSince}::date, ${draft.phone},
          ${draft.customerSince}::date, ${draft.knownSince}::date)
        on conflict (org_id, id) do nothing`,
  );

  if (added === 0) {
    throw new RuleError("account_not_found");
  }
}

/** Nobody puts an account where they could not see it, or into hands that no longer work here. */
async function requirePlace(tx: TenantQueries, viewer: Viewer, { territoryId, ownerId }: AccountDraft): Promise<void> {
  const [place] = await tx.query<{ isTerritory: boolean; isOwner: boolean; isSeen: boolean }>(
    sql`select exists (select from territory where org_id = ${tx.orgId}::uuid and id = a.territory_id) as "isTerritory",
          a.owner_id is null or exists (select from person where org_id = ${tx.orgId}::uuid and id = a.owner_id and is_active) as "isOwner",
          coalesce(${withinScope(viewer.scope)}, false) as "isSeen"
        from (values (${territoryId}::uuid, ${ownerId}::uuid)) a (territory_id, owner_id)`,
  );

  if (!place?.isOwner) {
    throw new RuleError("person_not_found");
  }
  if (!place.isTerritory || !place.isSeen) {
    throw new RuleError("territory_not_found");
  }
}

export type AccountUpdate = { readonly accountId: string; readonly version: number; readonly changes: AccountChanges };

/** @returns the new version. @throws {RuleError} `account_not_found`, `record_changed_meanwhile` */
export async function updateAccount(tx: TenantQueries, viewer: Viewer, { accountId, version, changes }: AccountUpdate): Promise<number> {
  const isTheirs = sql`a.org_id = ${tx.orgId}::uuid and a.id = ${accountId}::uuid and a.archived_at is null and ${withinScope(viewer.scope)}`;
  const sets = joinSql([...setsOf(changes), sql`version = a.version + 1`, sql`updated_at = now()`]);
  const [updated] = await tx.query<{ version: number }>(
    sql`update account a set ${sets} where ${isTheirs} and a.version = ${version} returning a.version`,
  );

  if (updated) {
    return updated.version;
  }
  const [found] = await tx.query(sql`select from account a where ${isTheirs}`);

  throw new RuleError(found ? "record_changed_meanwhile" : "account_not_found");
}

function setsOf({ annualRevenue, budget, judgement, ...plain }: AccountChanges): Sql[] {
  const { name, kind, type, sizeBand, country, timeZone, phone, employees, customerSince, lastContactOn } = plain;
  const judged = judgement?.resources ? judgement : { resources: null, on: null, by: null };
  const wanted: [unknown, () => Sql][] = [
    [name, () => sql`name = ${name}`],
    [kind, () => sql`kind = ${kind}`],
    [type, () => sql`type = ${type}`],
    [sizeBand, () => sql`size_band = ${sizeBand}`],
    [country, () => sql`country = ${country}`],
    [timeZone, () => sql`time_zone = ${timeZone}`],
    [phone, () => sql`phone = ${phone}`],
    [employees, () => sql`employees = ${employees}`],
    [customerSince, () => sql`customer_since = ${customerSince}::date`],
    [lastContactOn, () => sql`last_contact_on = greatest(a.last_contact_on, ${lastContactOn}::date)`],
    [
      annualRevenue,
      () =>
        sql`annual_revenue_cents = ${annualRevenue?.cents}, annual_revenue_on = ${annualRevenue?.cents === null ? null : annualRevenue?.on}::date`,
    ],
    [budget, () => sql`budget_cents = ${budget?.cents}, budget_on = ${budget?.on}::date, budget_by = ${budget?.by}`],
    [
      judgement,
      () => sql`resources_judged = ${judged.resources}, resources_judged_on = ${judged.on}::date, resources_judged_by = ${judged.by}`,
    ],
  ];

  return wanted.filter(([value]) => value !== undefined).map(([, set]) => set());
}
