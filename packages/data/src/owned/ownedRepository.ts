import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { RuleError } from "@revisit/domain/errors";
import type { Viewer } from "@revisit/domain/people/viewer";
import { onAccountInScope } from "../account/onAccountInScope.ts";
import { refuseWrite } from "../account/refuseWrite.ts";
import { requireParents } from "../account/requireParents.ts";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** A product at an account, recorded by hand. `version` null: a new one; `replacementDueOn` null: last purchase + lifespan. */
export type OwnedDraft = {
  readonly id: string;
  readonly accountId: string;
  readonly productId: string;
  readonly supplier: "us" | "competitor";
  readonly competitorId: string | null;
  readonly quantity: number;
  readonly boughtOn: IsoDay | null;
  readonly replacementDueOn: IsoDay | null;
  readonly version: number | null;
};

/** One product at an account, as recorded. `replacementDueOn` null: last purchase + lifespan. */
export type OwnedRow = {
  id: string;
  productId: string;
  supplier: "us" | "competitor";
  quantity: number;
  lastBoughtOn: IsoDay | null;
  replacementDueOn: IsoDay | null;
  version: number;
};

/** What the accounts that the viewer sees have. Whoever writes here reassesses the account in the same transaction. */
export function ownedRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    /** By product and supplier. */
    async ofAccount(accountId: string): Promise<OwnedRow[]> {
      return tx.query<OwnedRow>(
        sql`select o.id, o.product_id as "productId", o.supplier, o.quantity, o.replacement_due_on as "replacementDueOn", o.version,
              greatest(o.bought_on, (select max(p.purchased_on) from purchase p
                where p.org_id = o.org_id and p.account_id = o.account_id and p.product_id = o.product_id and o.supplier = 'us')) as "lastBoughtOn"
            from owned_product o, account a
            where o.org_id = ${tx.orgId}::uuid and o.account_id = ${accountId}::uuid and ${onAccountInScope(viewer.scope, "o")}
            order by o.product_id, o.supplier`,
        "owned_of_account",
      );
    },

    /**
     * A product that the account has already from the same supplier, by purchase or import, is changed and stays one.
     *
     * @returns the new version
     * @throws {RuleError} `account_not_found`, `product_not_found`, `product_already_owned`, `not_found`, `record_changed_meanwhile`
     */
    async save(draft: OwnedDraft): Promise<number> {
      await requireParents(tx, viewer, { accountId: draft.accountId, productId: draft.productId, competitorId: draft.competitorId });
      if (draft.version !== null) {
        await requireFree(tx, draft);
      }
      const [row] = await (draft.version === null ? insert(tx, draft) : update(tx, viewer, draft));

      return row ? row.version : await refuseWrite(tx, viewer, { table: "owned_product", id: draft.id, missing: "not_found" });
    },

    /** @returns the account it was at. @throws {RuleError} `not_found`, `record_changed_meanwhile` */
    async remove(ownedId: string, version: number): Promise<string> {
      const [removed] = await tx.query<{ accountId: string }>(
        sql`delete from owned_product o using account a
            where o.org_id = ${tx.orgId}::uuid and o.id = ${ownedId}::uuid and o.version = ${version} and ${onAccountInScope(viewer.scope, "o")}
            returning o.account_id as "accountId"`,
      );

      return removed ? removed.accountId : await refuseWrite(tx, viewer, { table: "owned_product", id: ownedId, missing: "not_found" });
    },
  };
}

/** An entry may change its product or supplier, but not into another entry. */
async function requireFree(tx: TenantQueries, draft: OwnedDraft): Promise<void> {
  const [other] = await tx.query(
    sql`select 1 from owned_product o where o.org_id = ${tx.orgId}::uuid and o.account_id = ${draft.accountId}::uuid
          and o.product_id = ${draft.productId}::uuid and o.supplier = ${draft.supplier} and o.id <> ${draft.id}::uuid`,
  );
  if (other) {
    throw new RuleError("product_already_owned");
  }
}

function insert(tx: TenantQueries, draft: OwnedDraft): Promise<{ version: number }[]> {
  return tx.query(
    sql`insert into owned_product as o (org_id, id, account_id, product_id, supplier, competitor_id, quantity, bought_on, replacement_due_on)
        select ${tx.orgId}::uuid, ${draft.id}::uuid, ${draft.accountId}::uuid, ${draft.productId}::uuid, ${draft.supplier}, ${draft.competitorId}::uuid,
               ${draft.quantity}, ${draft.boughtOn}::date, ${draft.replacementDueOn}::date
        where not exists (select 1 from owned_product taken where taken.org_id = ${tx.orgId}::uuid and taken.id = ${draft.id}::uuid)
        on conflict (org_id, account_id, product_id, supplier) do update
          set quantity = excluded.quantity, bought_on = coalesce(excluded.bought_on, o.bought_on), competitor_id = excluded.competitor_id,
              replacement_due_on = excluded.replacement_due_on, version = o.version + 1
        returning o.version`,
  );
}

function update(tx: TenantQueries, viewer: Viewer, draft: OwnedDraft): Promise<{ version: number }[]> {
  return tx.query(
    sql`update owned_product o
        set product_id = ${draft.productId}::uuid, supplier = ${draft.supplier}, competitor_id = ${draft.competitorId}::uuid, quantity = ${draft.quantity},
            bought_on = ${draft.boughtOn}::date, replacement_due_on = ${draft.replacementDueOn}::date, version = o.version + 1
        from account a
        where o.org_id = ${tx.orgId}::uuid and o.id = ${draft.id}::uuid and o.account_id = ${draft.accountId}::uuid and o.version = ${draft.version}
          and ${onAccountInScope(viewer.scope, "o")}
        returning o.version`,
  );
}
