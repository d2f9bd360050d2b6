import type { Database } from "@revisit/data/database/database";
import { assessAll } from "@revisit/data/assessment/assessAll";
import { sql, type Sql } from "@revisit/data/database/sql";
import { newId } from "@revisit/data/newId";
import type { TenantQueries } from "@revisit/data/tenant/tenantContext";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { newOrganization, type OrganizationFixture } from "./newOrganization.ts";

/** Sells scales: NORTH-1 has a rep and a colleague, SOUTH a manager and an account of its own. */
export type WeighingCompany = OrganizationFixture & {
  readonly colleagueId: string;
  readonly southId: string;
  readonly southManagerId: string;
  readonly products: { readonly counter: string; readonly hanging: string; readonly printer: string; readonly service: string };
  readonly questions: { readonly perception: string; readonly needs: string; readonly competition: string };
  readonly competitorId: string;
  readonly driverId: string;
  /** of the rep, of the colleague in the same territory, of nobody in SOUTH */
  readonly accounts: { readonly bakery: string; readonly dairy: string; readonly foundry: string };
  readonly contacts: { readonly warm: string; readonly cool: string; readonly foundry: string };
};

/** Known since 2026-01-01, assessed on `asOf`; the bakery bought a counter scale, so it is worth a review. */
export async function weighingCompany(database: Database, asOf: Date): Promise<WeighingCompany> {
  const organization = await newOrganization(database, { timeZone: "Europe/Berlin", currency: "EUR" });
  const company: WeighingCompany = {
    ...organization,
    colleagueId: newId(),
    southId: newId(),
    southManagerId: newId(),
    products: { counter: newId(), hanging: newId(), printer: newId(), service: newId() },
    questions: { perception: newId(), needs: newId(), competition: newId() },
    competitorId: newId(),
    driverId: newId(),
    accounts: { bakery: newId(), dairy: newId(), foundry: newId() },
    contacts: { warm: newId(), cool: newId(), foundry: newId() },
  };

  await withTenantSql(database, company.context, async (tx) => {
    for (const statement of [...people(company), ...range(company), ...script(company), ...customers(company)]) {
      await tx.execute(statement(tx));
    }
  });
  await assessAll({ database, tenant: company.context, asOf });

  return company;
}

type Statement = (tx: TenantQueries) => Sql;

function people(company: WeighingCompany): Statement[] {
  const { colleagueId, southId, southManagerId, territoryId } = company;

  return [
    (tx) => sql`insert into territory (org_id, id, code, name) values (${tx.orgId}, ${southId}, 'SOUTH', 'South')`,
    (tx) => sql`insert into person (org_id, id, email, name, role) values
      (${tx.orgId}, ${colleagueId}, 'colleague@example.com', 'Colleague', 'rep'), (${tx.orgId}, ${southManagerId}, 'south@example.com', 'South manager', 'manager')`,
    (tx) => sql`insert into territory_assignment (org_id, id, territory_id, person_id, starts_on) values
      (${tx.orgId}, ${newId()}, ${territoryId}, ${colleagueId}, '2000-01-01'), (${tx.orgId}, ${newId()}, ${southId}, ${southManagerId}, '2000-01-01')`,
  ];
}

function range({ products, competitorId, driverId }: WeighingCompany): Statement[] {
  return [
    (
      tx,
    ) => sql`insert into product (org_id, id, sku, name, family, kind, unit_price_cents, currency, lifespan_months, requires_product_id, tags, usage_tip) values
      (${tx.orgId}, ${products.counter}, 'C1', 'Counter scale', 'Scales', 'product', 80000, 'EUR', 96, null, '{counter}', 'Clean the pan every Monday.'),
      (${tx.orgId}, ${products.hanging}, 'H1', 'Hanging scale', 'Scales', 'product', 50000, 'EUR', 96, null, '{hanging}', null),
      (${tx.orgId}, ${products.printer}, 'P1', 'Label printer', 'Printers', 'option', 30000, 'EUR', null, ${products.counter}, '{labels}', null),
      (${tx.orgId}, ${products.service}, 'S1', 'Calibration', 'Service', 'service', 12000, 'EUR', null, ${products.counter}, '{calibration}', null)`,
    (tx) => sql`insert into competitor (org_id, id, name) values (${tx.orgId}, ${competitorId}, 'Heavyside')`,
    (tx) => sql`insert into value_driver (org_id, id, name) values (${tx.orgId}, ${driverId}, 'Quick repairs')`,
  ];
}

function script({ questions }: WeighingCompany): Statement[] {
  const [scriptId, versionId] = [newId(), newId()];

  return [
    (tx) => sql`insert into script (org_id, id, name, purpose) values (${tx.orgId}, ${scriptId}, 'Everyone', 'A yearly talk')`,
    (tx) => sql`insert into script_version (org_id, id, script_id, number, pitch, fallback, single_question) values
      (${tx.orgId}, ${versionId}, ${scriptId}, 1, 'May I see that all is well, {contact}?', 'It is free.', 'How is the {product}?')`,
    (tx) => sql`insert into question (org_id, id, version_id, key, position, area, kind, direct, subtle, delicacy) values
      (${tx.orgId}, ${questions.perception}, ${versionId}, 'satisfied', 1, 'perception', 'rating', 'How satisfied is {account} with us?', 'What do your people say of us?', 2),
      (${tx.orgId}, ${questions.needs}, ${versionId}, 'needs', 2, 'needs', 'text', 'What else do you weigh?', 'What takes too long?', 1),
      (${tx.orgId}, ${questions.competition}, ${versionId}, 'offers', 3, 'competition', 'competitor', 'Who else made an offer?', 'Who else calls on you?', 5)`,
  ];
}

function customers({ accounts, contacts, repId, colleagueId, territoryId, southId, products }: WeighingCompany): Statement[] {
  return [
    (
      tx,
    ) => sql`insert into account (org_id, id, name, kind, type, size_band, annual_revenue_cents, annual_revenue_on, currency, country, time_zone, owner_id, territory_id, customer_since, known_since) values
      (${tx.orgId}, ${accounts.bakery}, 'Castell Bakery', 'customer', 'bakery', '10-49', 40000000, '2026-01-01', 'EUR', 'DE', 'Europe/Berlin', ${repId}, ${territoryId}, '2025-01-01', '2026-01-01'),
      (${tx.orgId}, ${accounts.dairy}, 'Dairy of Nord', 'customer', 'dairy', '10-49', null, null, 'EUR', 'DE', 'Europe/Berlin', ${colleagueId}, ${territoryId}, '2025-01-01', '2026-01-01'),
      (${tx.orgId}, ${accounts.foundry}, 'Foundry Süd', 'customer', 'bakery', '10-49', null, null, 'EUR', 'DE', 'Europe/Berlin', null, ${southId}, '2025-01-01', '2026-01-01')`,
    (tx) => sql`insert into contact (org_id, id, account_id, name, rapport) values
      (${tx.orgId}, ${contacts.warm}, ${accounts.bakery}, 'Wilma Warm', 5), (${tx.orgId}, ${contacts.cool}, ${accounts.bakery}, 'Kurt Cool', 2),
      (${tx.orgId}, ${contacts.foundry}, ${accounts.foundry}, 'Flora Foundry', 3)`,
    (tx) => sql`insert into owned_product (org_id, id, account_id, product_id, supplier, quantity, bought_on) values
      (${tx.orgId}, ${newId()}, ${accounts.bakery}, ${products.counter}, 'us', 1, '2025-01-15')`,
    (tx) => sql`insert into purchase (org_id, id, account_id, product_id, order_id, purchased_on, quantity, amount_cents, currency) values
      (${tx.orgId}, ${newId()}, ${accounts.bakery}, ${products.counter}, 'O-1', '2025-01-15', 1, 80000, 'EUR')`,
  ];
}
