import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { benchId } from "./benchIds.ts";

export type BenchOrganization = { readonly org: number; readonly name: string; readonly accounts: number };

const LEAVES = 10;
const PRODUCTS = 33;
const ACCOUNTS_A_REP = 200;
const PURCHASES_AN_ACCOUNT = 6;
const TYPES = ["Workshop", "Shop", "Warehouse", "School", "Clinic"];
const BANDS = ["1-9", "10-49", "50-249", "250+"];
const FIRST_DAY = Date.UTC(2023, 0, 1);
const DAY_MS = 86_400_000;

/** Fills an organization by COPY, above the wall: territories, reps, products, accounts with six order lines each. The same rows in every run. */
export async function fillOrganization(client: pg.Client, { org, name, accounts }: BenchOrganization): Promise<void> {
  const orgId = benchId("org", org);
  const reps = Math.max(1, Math.ceil(accounts / ACCOUNTS_A_REP));
  await client.query("insert into organization (org_id, name, currency, time_zone) values ($1, $2, 'USD', 'UTC')", [orgId, name]);
  await copy(client, "territory (org_id, id, code, name, parent_id)", territories(org));
  await copy(client, "person (org_id, id, email, name, role)", people(org, reps));
  await copy(client, "territory_assignment (org_id, id, territory_id, person_id, starts_on)", assignments(org, reps));
  await copy(client, "product (org_id, id, sku, name, family, unit_price_cents, currency, lifespan_months)", products(org));
  await copy(
    client,
    "account (org_id, id, external_id, name, kind, type, size_band, annual_revenue_cents, annual_revenue_on, currency, country, time_zone, owner_id, territory_id, customer_since, known_since)",
    accountRows(org, { accounts, reps }),
  );
  await copy(
    client,
    "purchase (org_id, id, account_id, product_id, order_id, purchased_on, quantity, amount_cents, currency)",
    purchases(org, accounts),
  );
  await client.query(
    `insert into owned_product (org_id, id, account_id, product_id, supplier, quantity, bought_on)
     select org_id, gen_random_uuid(), account_id, product_id, 'us', sum(quantity), min(purchased_on) from purchase where org_id = $1 group by 1, 3, 4`,
    [orgId],
  );
}

export async function copy(client: pg.Client, target: string, rows: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(rows), client.query(copyFrom(`copy ${target} from stdin`)));
}

function* territories(org: number): Generator<string> {
  yield row([benchId("org", org), benchId("territory", org, 0), "all", "All", null]);
  for (let leaf = 1; leaf <= LEAVES; leaf += 1) {
    yield row([
      benchId("org", org),
      benchId("territory", org, leaf),
      `all/${String(leaf)}`,
      `Region ${String(leaf)}`,
      benchId("territory", org, 0),
    ]);
  }
}

/** Person 0 is the admin. */
function* people(org: number, reps: number): Generator<string> {
  for (let n = 0; n <= reps; n += 1) {
    yield row([
      benchId("org", org),
      benchId("person", org, n),
      `person${String(n)}@org${String(org)}.example`,
      `Person ${String(n)}`,
      n === 0 ? "admin" : "rep",
    ]);
  }
}

function* assignments(org: number, reps: number): Generator<string> {
  for (let n = 1; n <= reps; n += 1) {
    yield row([
      benchId("org", org),
      benchId("owned", org, n),
      benchId("territory", org, 1 + (n % LEAVES)),
      benchId("person", org, n),
      "2023-01-01",
    ]);
  }
}

function* products(org: number): Generator<string> {
  for (let n = 0; n < PRODUCTS; n += 1) {
    yield row([
      benchId("org", org),
      benchId("product", org, n),
      `P${String(n)}`,
      `Product ${String(n)}`,
      `Family ${String(n % 5)}`,
      5_000 + 3_700 * n,
      "USD",
      12 + (n % 4) * 12,
    ]);
  }
}

function* accountRows(org: number, { accounts, reps }: { readonly accounts: number; readonly reps: number }): Generator<string> {
  for (let n = 0; n < accounts; n += 1) {
    const rep = 1 + (n % reps);
    const revenue = 1_000_000 * (1 + (mixed(n) % 900));
    yield row([
      benchId("org", org),
      benchId("account", org, n),
      `A${String(n)}`,
      `Account ${String(mixed(n) % 100_000)} of ${TYPES[n % 5] ?? ""}`,
      n % 10 === 0 ? "prospect" : "customer",
      TYPES[n % 5] ?? "",
      BANDS[n % 4] ?? "",
      n % 7 === 0 ? null : revenue,
      n % 7 === 0 ? null : "2025-01-01",
      "USD",
      "US",
      "UTC",
      benchId("person", org, rep),
      benchId("territory", org, 1 + (rep % LEAVES)),
      n % 10 === 0 ? null : "2023-06-01",
      "2025-06-01",
    ]);
  }
}

export function* purchases(org: number, accounts: number): Generator<string> {
  for (let n = 0; n < accounts * PURCHASES_AN_ACCOUNT; n += 1) {
    const account = Math.floor(n / PURCHASES_AN_ACCOUNT);
    if (account % 10 !== 0) {
      yield row([
        benchId("org", org),
        benchId("purchase", org, n),
        benchId("account", org, account),
        benchId("product", org, mixed(n) % PRODUCTS),
        `O${String(n)}`,
        dayOf(mixed(n + 7) % 1_090),
        1 + (n % 4),
        5_000 + (mixed(n) % 300_000),
        "USD",
      ]);
    }
  }
}

export function dayOf(number: number): string {
  return new Date(FIRST_DAY + number * DAY_MS).toISOString().slice(0, 10);
}

/** Spreads consecutive numbers (Knuth's multiplicative hash). */
export function mixed(n: number): number {
  return Math.imul(n + 1, 2_654_435_761) >>> 8;
}

function row(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => (cell === null ? "\\N" : String(cell))).join("\t")}\n`;
}
