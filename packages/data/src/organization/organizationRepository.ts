import type { ChangedSettings } from "@revisit/domain/organization/settings";
import { RuleError } from "@revisit/domain/errors";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

export type ExchangeRate = { readonly currency: string; readonly rate: number; readonly recordedOn: string };

export type OrganizationRecord = {
  name: string;
  currency: string;
  timeZone: string;
  settings: ChangedSettings;
  exchangeRates: ExchangeRate[];
};

export type OrganizationDraft = Omit<OrganizationRecord, "exchangeRates"> & {
  readonly exchangeRates: readonly Omit<ExchangeRate, "recordedOn">[];
};

/** The organization itself. */
export function organizationRepository(tx: TenantQueries) {
  return {
    async get(): Promise<OrganizationRecord> {
      const [row] = await tx.query<OrganizationRecord>(sql`
        select o.name, o.currency, o.time_zone as "timeZone", o.settings,
          coalesce((select json_agg(json_build_object('currency', r.currency, 'rate', r.rate, 'recordedOn', r.recorded_on) order by r.currency)
            from exchange_rate r where r.org_id = o.org_id), '[]'::json) as "exchangeRates"
        from organization o where o.org_id = ${tx.orgId}::uuid`);

      if (!row) {
        throw new Error("a transaction of an organization that does not exist");
      }

      return row;
    },

    /** Currencies of amounts that cannot be counted until they have an exchange rate, by code. */
    async currenciesWithoutRate(): Promise<string[]> {
      const rows = await tx.query<{ currency: string }>(sql`
        select distinct u.currency from (
          select currency from purchase where org_id = ${tx.orgId}::uuid union select currency from product where org_id = ${tx.orgId}::uuid
          union select currency from account where org_id = ${tx.orgId}::uuid and (annual_revenue_cents is not null or budget_cents is not null)) u
        where u.currency <> (select currency from organization where org_id = ${tx.orgId}::uuid)
          and u.currency not in (select currency from exchange_rate where org_id = ${tx.orgId}::uuid)
        order by 1`);

      return rows.map(({ currency }) => currency);
    },

    /** Replaces settings and rates whole. A rate that stays the same keeps its day. @throws {RuleError} `organization_name_taken` */
    async save(draft: OrganizationDraft, today: string): Promise<void> {
      await refuseTakenName(tx, draft.name);
      const rates = JSON.stringify(draft.exchangeRates);

      await tx.execute(sql`
        update organization set name = ${draft.name}, currency = ${draft.currency}, time_zone = ${draft.timeZone}, settings = ${JSON.stringify(draft.settings)}::jsonb
        where org_id = ${tx.orgId}::uuid`);
      await tx.execute(sql`
        delete from exchange_rate where org_id = ${tx.orgId}::uuid and currency not in (select r.currency from jsonb_to_recordset(${rates}::jsonb) as r (currency text))`);
      await tx.execute(sql`
        insert into exchange_rate as e (org_id, currency, rate, recorded_on)
        select ${tx.orgId}::uuid, r.currency, r.rate, ${today}::date from jsonb_to_recordset(${rates}::jsonb) as r (currency text, rate float8)
        on conflict (org_id, currency) do update set rate = excluded.rate, recorded_on = case when e.rate = excluded.rate then e.recorded_on else excluded.recorded_on end`);
    },
  };
}

/** Names are the server's, not the organization's: operators tell organizations apart by them. */
async function refuseTakenName(tx: TenantQueries, name: string): Promise<void> {
  await tx.query(sql`select set_config('app.installation', 'on', true)`);
  const [taken] = await tx.query(sql`select from organization where name = ${name} and org_id <> ${tx.orgId}::uuid`);
  await tx.query(sql`select set_config('app.installation', '', true)`);

  if (taken) {
    throw new RuleError("organization_name_taken", { name });
  }
}
