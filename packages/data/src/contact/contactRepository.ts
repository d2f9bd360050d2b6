import type { Viewer } from "@revisit/domain/people/viewer";
import { onAccountInScope } from "../account/onAccountInScope.ts";
import { refuseWrite } from "../account/refuseWrite.ts";
import { requireParents } from "../account/requireParents.ts";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** A person at an account, as recorded. `rapport` 1 (cold) to 5 (warm). */
export type ContactRow = {
  id: string;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  rapport: number | null;
  doNotContact: boolean;
  version: number;
};

/** `version` null: a new one. */
export type ContactDraft = Omit<ContactRow, "version"> & { readonly accountId: string; readonly version: number | null };

/** Contacts of the accounts the viewer sees. */
export function contactRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    /** Warmest first, then by name. */
    async ofAccount(accountId: string): Promise<ContactRow[]> {
      return tx.query<ContactRow>(
        sql`select c.id, c.name, c.title, c.email, c.phone, c.rapport, c.do_not_contact as "doNotContact", c.version
            from contact c, account a
            where c.org_id = ${tx.orgId}::uuid and c.account_id = ${accountId}::uuid and ${onAccountInScope(viewer.scope, "c")}
            order by c.rapport desc nulls last, c.name, c.id`,
        "contacts_of_account",
      );
    },

    /** @returns the new version. @throws {RuleError} `account_not_found`, `contact_not_found`, `record_changed_meanwhile` */
    async save(draft: ContactDraft): Promise<number> {
      if (draft.version === null) {
        await requireParents(tx, viewer, { accountId: draft.accountId });
      }
      const [row] = await (draft.version === null ? insert(tx, draft) : update(tx, viewer, draft));

      return row ? row.version : await refuseWrite(tx, viewer, { table: "contact", id: draft.id, missing: "contact_not_found" });
    },

    /** The names of past participants stay in their reviews. @throws {RuleError} `contact_not_found`, `record_changed_meanwhile` */
    async remove(contactId: string, version: number): Promise<void> {
      await tx.execute(
        sql`update review_participant p set contact_id = null from contact c, account a
            where p.org_id = ${tx.orgId}::uuid and p.contact_id = ${contactId}::uuid and c.org_id = p.org_id and c.id = p.contact_id
              and c.version = ${version} and ${onAccountInScope(viewer.scope, "c")}`,
      );
      const removed = await tx.execute(
        sql`delete from contact c using account a
            where c.org_id = ${tx.orgId}::uuid and c.id = ${contactId}::uuid and c.version = ${version} and ${onAccountInScope(viewer.scope, "c")}`,
      );

      if (removed === 0) {
        await refuseWrite(tx, viewer, { table: "contact", id: contactId, missing: "contact_not_found" });
      }
    },
  };
}

function insert(tx: TenantQueries, draft: ContactDraft): Promise<{ version: number }[]> {
  return tx.query(
    sql`insert into contact (org_id, id, account_id, name, title, email, phone, rapport, do_not_contact)
        values (${tx.orgId}::uuid, ${draft.id}::uuid, ${draft.accountId}::uuid, ${draft.name}, ${draft.title}, ${draft.email}, ${draft.phone}, ${draft.rapport}, ${draft.doNotContact})
        on conflict (org_id, id) do nothing returning version`,
  );
}

function update(tx: TenantQueries, viewer: Viewer, draft: ContactDraft): Promise<{ version: number }[]> {
  return tx.query(
    sql`update contact c
        set name = ${draft.name}, title = ${draft.title}, email = ${draft.email}, phone = ${draft.phone}, rapport = ${draft.rapport},
            do_not_contact = ${draft.doNotContact}, version = c.version + 1
        from account a
        where c.org_id = ${tx.orgId}::uuid and c.id = ${draft.id}::uuid and c.account_id = ${draft.accountId}::uuid and c.version = ${draft.version}
          and ${onAccountInScope(viewer.scope, "c")}
        returning c.version`,
  );
}
