import type { PurchaseRecord, ReviewRecord } from "@revisit/domain/import/records";
import { sql } from "../database/sql.ts";
import { repeated, unknown, UNKNOWN_ACCOUNT, UNKNOWN_SKU } from "./checks.ts";
import type { FileImport } from "./fileImport.ts";
import { plain, upsert } from "./upsert.ts";

/** Lines with a negative quantity are returns: only they may have a negative amount. */
export const PURCHASES_IMPORT: FileImport<PurchaseRecord> = {
  staged: {
    accountExternalId: "text",
    orderId: "text",
    purchasedOn: "date",
    sku: "text",
    quantity: "float8",
    amountCents: "bigint",
    currency: "text",
  },
  checks: [
    {
      code: "negative_price",
      column: "amount",
      refused: sql`select line, jsonb_build_object('value', amount_cents / 100.0) as details from incoming where amount_cents < 0 and quantity >= 0`,
    },
    repeated("duplicate_row", "order_id", ["order_id", "sku"]),
    UNKNOWN_ACCOUNT,
    UNKNOWN_SKU,
  ],
  store: (given) =>
    upsert({
      table: "purchase",
      key: ["order_id", "product_id"],
      joins: sql`join account a on a.external_id = i.account_external_id join product p on p.sku = i.sku`,
      columns: [
        { to: "account_id", from: sql`a.id`, when: ["accountExternalId"] },
        { to: "product_id", from: sql`p.id`, when: [] },
        plain("order_id", "orderId"),
        plain("purchased_on", "purchasedOn"),
        plain("quantity", "quantity"),
        plain("amount_cents", "amountCents"),
        { to: "currency", from: sql`coalesce(i.currency, p.currency)`, when: ["currency"] },
      ],
      given,
    }),
  after: [
    // a purchase makes its product owned; one imported before does not bring back what a rep has since taken off
    sql`
      insert into owned_product (org_id, id, account_id, product_id, supplier, quantity, bought_on)
      select current_setting('app.org_id')::uuid, gen_random_uuid(), bought.account_id, bought.product_id, 'us', greatest(bought.quantity, 1), bought.first_on
      from (
        select u.account_id, u.product_id, sum(u.quantity) as quantity, min(u.purchased_on) as first_on
        from purchase u where (u.account_id, u.product_id) in (select n.account_id, n.product_id from incoming i join purchase n on n.id = i.id)
        group by u.account_id, u.product_id
      ) bought
      on conflict (org_id, account_id, product_id, supplier) do nothing`,
  ],
};

export const REVIEWS_IMPORT: FileImport<ReviewRecord> = {
  staged: {
    externalId: "text",
    accountExternalId: "text",
    repEmail: "text",
    state: "text",
    dueOn: "date",
    heldOn: "date",
    channel: "text",
    reason: "text",
    summary: "text",
  },
  checks: [
    repeated("duplicate_external_id", "external_id", ["external_id"]),
    UNKNOWN_ACCOUNT,
    unknown({ code: "unknown_owner", column: "rep_email", table: "person", key: "email" }),
    {
      code: "missing_value",
      column: "rep_email",
      refused: sql`
        select i.line, jsonb_build_object('column', 'rep_email') as details
        from incoming i join account a on a.external_id = i.account_external_id where i.rep_email is null and a.owner_id is null`,
    },
    {
      code: "missing_value",
      column: "reason",
      refused: sql`select line, jsonb_build_object('column', 'reason') as details from incoming where state <> 'held' and reason is null`,
    },
  ],
  store: (given) =>
    upsert({
      table: "review",
      key: ["external_id"],
      joins: sql`
        join account a on a.external_id = i.account_external_id
        left join standing s on s.account_id = a.id
        left join person p on p.email = i.rep_email`,
      columns: [
        plain("external_id", "externalId"),
        { to: "account_id", from: sql`a.id`, when: ["accountExternalId"] },
        { to: "rep_id", from: sql`coalesce(p.id, a.owner_id)`, when: ["repEmail"] },
        { to: "territory_id", from: sql`a.territory_id`, when: [] },
        { to: "level", from: sql`coalesce(s.level, 'medium')`, when: [] },
        plain("state", "state"),
        { to: "due_on", from: sql`coalesce(i.due_on, i.held_on)`, when: ["dueOn"] },
        { to: "held_on", from: sql`case when i.state = 'held' then i.held_on end`, when: ["heldOn", "state"] },
        { to: "ended_at", from: sql`i.held_on::timestamptz`, when: ["heldOn"] },
        plain("channel", "channel"),
        plain("reason", "reason"),
        plain("summary", "summary"),
        { to: "is_imported", from: sql`true`, when: [] },
      ],
      given,
      hasVersion: true,
    }),
};
