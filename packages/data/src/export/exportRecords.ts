import type { ImportFile, ImportRecords } from "@revisit/domain/import/records";
import { type Sql, sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

const BATCH_ROWS = 5_000;

/** One file's records in batches, in the order in which one may refer to another, then by key: the same data is always the same file. */
export async function* exportRecords<F extends ImportFile>(tx: TenantQueries, file: F): AsyncGenerator<ImportRecords[F][]> {
  const cursor = `export_${file}`;
  await tx.execute(sql`${DECLARE[file]}`);
  for (;;) {
    const rows = await tx.query<ImportRecords[F]>(FETCH[file]);
    if (rows.length > 0) {
      yield rows;
    }
    if (rows.length < BATCH_ROWS) {
      break;
    }
  }
  await tx.execute(sql([`close ${cursor}`]));
}

const SELECT: { readonly [F in ImportFile]: Sql } = {
  territories: sql`
    with recursive tree as (
      select id, code, name, null::text as parent_code, 0 as depth from territory where parent_id is null
      union all select t.id, t.code, t.name, p.code, p.depth + 1 from territory t join tree p on p.id = t.parent_id
    ) select code, name, parent_code as "parentCode" from tree order by depth, code`,
  people: sql`
    select p.email, p.name, p.role, t.code as "territoryCode", p.weekly_capacity as "weeklyCapacity"
    from person p left join territory_assignment a on a.person_id = p.id and a.ends_on is null left join territory t on t.id = a.territory_id order by p.email, t.code`,
  products: sql`
    with recursive tree as (
      select p.*, null::text as requires_sku, 0 as depth from product p where p.requires_product_id is null
      union all select p.*, t.sku, t.depth + 1 from product p join tree t on t.id = p.requires_product_id
    ) select sku, name, family, kind, unit_price_cents as "unitPriceCents", currency, lifespan_months as "lifespanMonths", requires_sku as "requiresSku",
      fits_types as "fitsTypes", fits_sizes as "fitsSizes", tags, usage_tip as "usageTip", is_offered as "isOffered" from tree order by depth, sku`,
  competitors: sql`select name, note from competitor order by name`,
  accounts: sql`
    select coalesce(a.external_id, a.id::text) as "externalId", a.name, a.kind, a.type, a.size_band as "sizeBand", a.employees, a.annual_revenue_cents as "annualRevenueCents",
      a.annual_revenue_on as "annualRevenueOn", a.budget_cents as "budgetCents", a.budget_on as "budgetOn", a.currency, p.email as "ownerEmail", t.code as "territoryCode",
      nullif(a.country, 'ZZ') as country, a.time_zone as "timeZone", a.customer_since as "customerSince", a.phone
    from account a join territory t on t.id = a.territory_id left join person p on p.id = a.owner_id where a.archived_at is null order by 1`,
  contacts: sql`
    select coalesce(a.external_id, a.id::text) as "accountExternalId", c.external_id as "externalId", c.name, c.title, c.email, c.phone, c.rapport, c.do_not_contact as "doNotContact"
    from contact c join account a on a.id = c.account_id where a.archived_at is null order by 1, c.name, c.id`,
  owned_products: sql`
    select coalesce(a.external_id, a.id::text) as "accountExternalId", p.sku, o.supplier, c.name as competitor, o.quantity, o.bought_on as "boughtOn", o.replacement_due_on as "replacementDueOn"
    from owned_product o join account a on a.id = o.account_id join product p on p.id = o.product_id left join competitor c on c.id = o.competitor_id
    where a.archived_at is null order by 1, 2, 3`,
  purchases: sql`
    select coalesce(a.external_id, a.id::text) as "accountExternalId", u.order_id as "orderId", u.purchased_on as "purchasedOn", p.sku, u.quantity, u.amount_cents as "amountCents", u.currency
    from purchase u join account a on a.id = u.account_id join product p on p.id = u.product_id where a.archived_at is null order by u.purchased_on, u.order_id, p.sku`,
  reviews: sql`
    select coalesce(r.external_id, r.id::text) as "externalId", coalesce(a.external_id, a.id::text) as "accountExternalId", p.email as "repEmail", r.state, r.due_on as "dueOn",
      coalesce(r.held_on, r.ended_at::date, r.due_on) as "heldOn", r.channel, r.reason, r.summary
    from review r join account a on a.id = r.account_id join person p on p.id = r.rep_id
    where r.state in ('held', 'declined', 'cancelled', 'missed') and a.archived_at is null order by 6, 1`,
};

const FILES = Object.keys(SELECT) as ImportFile[];
const DECLARE = Object.fromEntries(
  FILES.map((file) => [file, sql`${sql([`declare export_${file} no scroll cursor for `])}${SELECT[file]}`]),
) as Record<ImportFile, Sql>;
const FETCH = Object.fromEntries(FILES.map((file) => [file, sql([`fetch ${String(BATCH_ROWS)} from export_${file}`])])) as Record<
  ImportFile,
  Sql
>;
