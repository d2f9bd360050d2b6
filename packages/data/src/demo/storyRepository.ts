import type { Level } from "@revisit/domain/opportunity/level";
import { sql, unsafeRawSql } from "../database/sql.ts";
import { snakeCase } from "../import/upsert.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { type Story, STORY_TABLES } from "./storyRows.ts";

export type StoryAccount = {
  readonly id: string;
  readonly externalId: string;
  readonly territoryId: string;
  readonly ownerId: string;
  readonly level: Level;
  readonly intervalDays: number;
  readonly owned: readonly string[];
  readonly contacts: readonly { readonly id: string; readonly name: string }[];
};

export type StoryScript = { readonly versionId: string; readonly conditions: object; readonly questions: readonly StoryQuestion[] };

export type StoryQuestion = {
  readonly id: string;
  readonly area: "perception" | "needs" | "competition";
  readonly kind: string;
  readonly choices: readonly string[];
};

type Named = { readonly id: string; readonly name: string };

/** What a story is told about, as it was stored a moment ago; all in the order of their external keys. */
export type StoryCast = {
  readonly accounts: readonly StoryAccount[];
  readonly products: readonly {
    readonly id: string;
    readonly sku: string;
    readonly name: string;
    readonly kind: string;
    readonly unitPriceCents: number;
  }[];
  readonly people: readonly Named[];
  readonly competitors: readonly Named[];
  readonly drivers: readonly Named[];
  readonly scripts: readonly StoryScript[];
};

/** The story of a demo organization: reads its cast, stores what happened. */
export function storyRepository(tx: TenantQueries) {
  return {
    async cast(): Promise<StoryCast> {
      return {
        accounts: await tx.query(ACCOUNTS),
        products: await tx.query(sql`select id, sku, name, kind, unit_price_cents as "unitPriceCents" from product order by sku`),
        people: await tx.query(sql`select id, name from person order by email`),
        competitors: await tx.query(sql`select id, name from competitor order by name`),
        drivers: await tx.query(sql`select id, name from value_driver order by name`),
        scripts: await tx.query(SCRIPTS),
      };
    },

    async setDrivers(drivers: readonly { readonly name: string; readonly isAdvertised: boolean }[]): Promise<void> {
      await tx.execute(sql`
        insert into value_driver (org_id, id, name, is_advertised)
        select ${tx.orgId}::uuid, gen_random_uuid(), name, "isAdvertised" from jsonb_to_recordset(${JSON.stringify(drivers)}::jsonb) as d (name text, "isAdvertised" boolean)
        on conflict (org_id, name) do update set is_advertised = excluded.is_advertised`);
    },

    async store(story: Story): Promise<void> {
      for (const table of STORY_TABLES) {
        await insertRows(tx, table, story[table]);
      }
    },

    /** The demo's accounts are known for as long as the story goes back; `recent` ones, by external id, only since the day given. */
    async setKnownSince(day: string, recent: Readonly<Record<string, string>>): Promise<void> {
      await tx.execute(sql`
        update account set known_since = coalesce((${JSON.stringify(recent)}::jsonb ->> external_id)::date, ${day}::date),
          customer_since = case when ${JSON.stringify(recent)}::jsonb ? external_id and kind = 'customer' then (${JSON.stringify(recent)}::jsonb ->> external_id)::date else customer_since end`);
    },
  };
}

async function insertRows(tx: TenantQueries, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) {
    return;
  }
  const columns = Object.keys(first).map(snakeCase).join(", ");
  const stored = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([property, value]) => [snakeCase(property), value as unknown])),
  );

  await tx.execute(sql`
    insert into ${unsafeRawSql(table)} (org_id, ${unsafeRawSql(columns)})
    select ${tx.orgId}::uuid, ${unsafeRawSql(columns)} from jsonb_populate_recordset(null::${unsafeRawSql(table)}, ${JSON.stringify(stored)}::jsonb)`);
}

const ACCOUNTS = sql`
  select a.id, a.external_id as "externalId", a.territory_id as "territoryId", a.owner_id as "ownerId", s.level, s.interval_days as "intervalDays",
    coalesce((select json_agg(o.product_id order by o.product_id) from owned_product o where o.account_id = a.id and o.supplier = 'us'), '[]') as owned,
    coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.external_id) from contact c where c.account_id = a.id), '[]') as contacts
  from account a join standing s on s.account_id = a.id where a.owner_id is not null order by a.external_id`;

const SCRIPTS = sql`
  select v.id as "versionId", s.conditions,
    (select json_agg(json_build_object('id', q.id, 'area', q.area, 'kind', q.kind, 'choices', q.choices) order by q.position) from question q where q.version_id = v.id) as questions
  from script s join script_version v on v.script_id = s.id
  where v.number = (select max(number) from script_version l where l.script_id = s.id) order by s.name`;
