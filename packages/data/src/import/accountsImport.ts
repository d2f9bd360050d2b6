import { zoneOfCountry } from "@revisit/domain/calendar/zoneOfCountry";
import type { AccountRecord } from "@revisit/domain/import/records";
import { type Sql, sql, unsafeRawSql } from "../database/sql.ts";
import { repeated, unknown, UNKNOWN_TERRITORY } from "./checks.ts";
import type { FileImport, ImportFacts } from "./fileImport.ts";
import { plain, upsert, type UpsertColumn } from "./upsert.ts";

/** CLDR's code for an unknown region */
const NO_COUNTRY = "ZZ";

export const ACCOUNTS_IMPORT: FileImport<AccountRecord> = {
  staged: {
    externalId: "text",
    name: "text",
    kind: "text",
    type: "text",
    sizeBand: "text",
    employees: "integer",
    annualRevenueCents: "bigint",
    annualRevenueOn: "date",
    budgetCents: "bigint",
    budgetOn: "date",
    currency: "text",
    ownerEmail: "text",
    territoryCode: "text",
    country: "text",
    timeZone: "text",
    customerSince: "date",
    phone: "text",
  },
  checks: [
    repeated("duplicate_external_id", "external_id", ["external_id"]),
    unknown({ code: "unknown_owner", column: "owner_email", table: "person", key: "email" }),
    UNKNOWN_TERRITORY,
  ],
  store: (given, facts) =>
    upsert({
      table: "account",
      key: ["external_id"],
      joins: sql`
        left join account a on a.external_id = i.external_id
        left join person p on p.email = i.owner_email
        left join territory t on t.code = i.territory_code
        left join lateral (
          select ta.territory_id from territory_assignment ta where ta.person_id = p.id and ta.ends_on is null order by ta.starts_on, ta.id limit 1) home on true
        cross join (select currency, time_zone from organization) o
        cross join (select id from territory where parent_id is null order by code limit 1) root`,
      columns: [...asGiven(), ...derived(facts)],
      given,
      hasVersion: true,
    }),
};

function asGiven(): readonly UpsertColumn[] {
  return [
    plain("external_id", "externalId"),
    plain("name", "name"),
    plain("kind", "kind"),
    plain("type", "type"),
    plain("employees", "employees"),
    plain("annual_revenue_cents", "annualRevenueCents"),
    plain("budget_cents", "budgetCents"),
    plain("customer_since", "customerSince"),
    plain("phone", "phone"),
  ];
}

function derived(facts: ImportFacts): readonly UpsertColumn[] {
  return [
    { to: "size_band", from: SIZE_BAND, when: ["sizeBand", "employees"] },
    { to: "annual_revenue_on", from: learntOn("annual_revenue", facts), when: ["annualRevenueCents", "annualRevenueOn"] },
    { to: "budget_on", from: learntOn("budget", facts), when: ["budgetCents", "budgetOn"] },
    { to: "budget_by", from: sql`case when i.budget_cents is not null then 'import' end`, when: ["budgetCents"] },
    { to: "currency", from: sql`coalesce(i.currency, a.currency, o.currency)`, when: ["currency"] },
    { to: "country", from: sql`coalesce(i.country, a.country, ${NO_COUNTRY})`, when: ["country"] },
    {
      to: "time_zone",
      from: sql`coalesce(i.time_zone, a.time_zone, ${JSON.stringify(COUNTRY_ZONES)}::jsonb ->> i.country, o.time_zone)`,
      when: ["timeZone"],
    },
    { to: "owner_id", from: sql`p.id`, when: ["ownerEmail"] },
    { to: "territory_id", from: sql`coalesce(t.id, a.territory_id, home.territory_id, root.id)`, when: ["territoryCode"] },
    { to: "known_since", from: sql`${facts.today}::date`, when: [] },
  ];
}

/** The band as given, else from the number of employees in the bands of Eurostat, else the one stored. */
const SIZE_BAND = sql`coalesce(i.size_band,
  case when i.employees is null then null when i.employees < 10 then '1-9' when i.employees < 50 then '10-49' when i.employees < 250 then '50-249' else '250+' end,
  a.size_band, 'unknown')`;

/** The day an amount was learnt: as given, else as stored if it is the same amount, else today. */
function learntOn(name: "annual_revenue" | "budget", facts: ImportFacts): Sql {
  const column = unsafeRawSql(`${name}_cents`);
  const on = unsafeRawSql(`${name}_on`);

  return sql`case when i.${column} is not null then coalesce(i.${on}, case when a.${column} = i.${column} then a.${on} end, ${facts.today}::date) end`;
}

const COUNTRY_ZONES = Object.fromEntries(
  letterPairs().flatMap((country) => {
    const zone = zoneOfCountry(country);

    return zone === null ? [] : [[country, zone]];
  }),
);

function letterPairs(): readonly string[] {
  const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

  return letters.flatMap((first) => letters.map((second) => first + second));
}
