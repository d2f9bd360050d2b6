import type { ContactRecord, OwnedProductRecord } from "@revisit/domain/import/records";
import { sql } from "../database/sql.ts";
import { repeated, UNKNOWN_ACCOUNT, UNKNOWN_SKU } from "./checks.ts";
import type { FileImport } from "./fileImport.ts";
import { plain, upsert } from "./upsert.ts";

/** A contact is known by its external id, else by e-mail, else by name at its account. */
export const CONTACTS_IMPORT: FileImport<ContactRecord> = {
  staged: {
    accountExternalId: "text",
    externalId: "text",
    name: "text",
    title: "text",
    email: "text",
    phone: "text",
    rapport: "integer",
    doNotContact: "boolean",
  },
  checks: [
    repeated("duplicate_external_id", "external_id", ["external_id"]),
    repeated("duplicate_row", "name", ["account_external_id", "coalesce(external_id, email, name)"]),
    UNKNOWN_ACCOUNT,
  ],
  store: (given) =>
    upsert({
      table: "contact",
      key: ["id"],
      id: sql`coalesce(known.id, i.id)`,
      joins: sql`
        join account a on a.external_id = i.account_external_id
        left join lateral (
          select c.id from contact c
          where (i.external_id is not null and c.external_id = i.external_id)
             or (i.external_id is null and c.account_id = a.id and case when i.email is null then c.name = i.name else c.email = i.email end)
          order by c.id limit 1) known on true`,
      columns: [
        { to: "account_id", from: sql`a.id`, when: ["accountExternalId"] },
        plain("external_id", "externalId"),
        plain("name", "name"),
        plain("title", "title"),
        plain("email", "email"),
        plain("phone", "phone"),
        plain("rapport", "rapport"),
        plain("do_not_contact", "doNotContact"),
      ],
      given,
      hasVersion: true,
    }),
};

export const OWNED_PRODUCTS_IMPORT: FileImport<OwnedProductRecord> = {
  staged: {
    accountExternalId: "text",
    sku: "text",
    supplier: "text",
    competitor: "text",
    quantity: "float8",
    boughtOn: "date",
    replacementDueOn: "date",
  },
  checks: [repeated("duplicate_row", "sku", ["account_external_id", "sku", "supplier"]), UNKNOWN_ACCOUNT, UNKNOWN_SKU],
  before: [
    sql`
      insert into competitor (org_id, id, name)
      select current_setting('app.org_id')::uuid, gen_random_uuid(), name from (select distinct competitor as name from incoming where competitor is not null) named
      on conflict (org_id, name) do nothing`,
  ],
  store: (given) =>
    upsert({
      table: "owned_product",
      key: ["account_id", "product_id", "supplier"],
      joins: sql`
        join account a on a.external_id = i.account_external_id
        join product p on p.sku = i.sku
        left join competitor c on c.name = i.competitor`,
      columns: [
        { to: "account_id", from: sql`a.id`, when: [] },
        { to: "product_id", from: sql`p.id`, when: [] },
        plain("supplier", "supplier"),
        { to: "competitor_id", from: sql`c.id`, when: ["competitor"] },
        plain("quantity", "quantity"),
        plain("bought_on", "boughtOn"),
        plain("replacement_due_on", "replacementDueOn"),
      ],
      given,
      hasVersion: true,
    }),
};
