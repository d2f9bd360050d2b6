import type { CompetitorRecord, ProductRecord } from "@revisit/domain/import/records";
import { sql } from "../database/sql.ts";
import { repeated } from "./checks.ts";
import type { FileImport } from "./fileImport.ts";
import { plain, upsert } from "./upsert.ts";

export const PRODUCTS_IMPORT: FileImport<ProductRecord> = {
  staged: {
    sku: "text",
    name: "text",
    family: "text",
    kind: "text",
    unitPriceCents: "bigint",
    currency: "text",
    lifespanMonths: "integer",
    requiresSku: "text",
    fitsTypes: "text[]",
    fitsSizes: "text[]",
    tags: "text[]",
    usageTip: "text",
    isOffered: "boolean",
  },
  checks: [
    repeated("duplicate_row", "sku", ["sku"]),
    {
      code: "requires_itself",
      column: "requires_sku",
      refused: sql`select line, jsonb_build_object('value', sku) as details from incoming where requires_sku = sku`,
    },
    {
      code: "unknown_sku",
      column: "requires_sku",
      refused: sql`
        with recursive sound as (
          select i.sku from incoming i where i.requires_sku is null or i.requires_sku in (select p.sku from product p where p.sku not in (select sku from incoming))
          union
          select i.sku from incoming i join sound s on s.sku = i.requires_sku
        )
        select line, jsonb_build_object('value', requires_sku) as details from incoming where sku not in (select sku from sound)`,
    },
  ],
  store: (given) =>
    upsert({
      table: "product",
      key: ["sku"],
      joins: sql`left join product known on known.sku = i.requires_sku left join incoming added on added.sku = i.requires_sku`,
      columns: [
        plain("sku", "sku"),
        plain("name", "name"),
        plain("family", "family"),
        plain("kind", "kind"),
        plain("unit_price_cents", "unitPriceCents"),
        { to: "currency", from: sql`coalesce(i.currency, (select currency from organization))`, when: ["currency"] },
        plain("lifespan_months", "lifespanMonths"),
        { to: "requires_product_id", from: sql`coalesce(known.id, added.id)`, when: ["requiresSku"] },
        plain("fits_types", "fitsTypes"),
        plain("fits_sizes", "fitsSizes"),
        plain("tags", "tags"),
        plain("usage_tip", "usageTip"),
        plain("is_offered", "isOffered"),
      ],
      given,
      hasVersion: true,
    }),
};

export const COMPETITORS_IMPORT: FileImport<CompetitorRecord> = {
  staged: { name: "text", note: "text" },
  checks: [repeated("duplicate_row", "name", ["name"])],
  store: (given) => upsert({ table: "competitor", key: ["name"], columns: [plain("name", "name"), plain("note", "note")], given }),
};
