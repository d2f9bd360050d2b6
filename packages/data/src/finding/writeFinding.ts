import type { Viewer } from "@revisit/domain/people/viewer";
import { accountToday } from "../account/accountToday.ts";
import { onAccountInScope } from "../account/onAccountInScope.ts";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import type { FindingDraft } from "./findingRepository.ts";

/** What it points to was checked before. No row: the id is taken. */
export function insertFinding(tx: TenantQueries, draft: FindingDraft): Promise<{ version: number }[]> {
  return tx.query(
    sql`insert into finding (org_id, id, account_id, review_id, answer_id, kind, text, quote, may_quote, sentiment, product_id, competitor_id, driver_id, found_on)
        select a.org_id, ${draft.id}::uuid, a.id, ${draft.reviewId}::uuid, ${draft.answerId}::uuid, ${draft.kind}, ${draft.text}, ${draft.quote},
               ${draft.mayQuote}, ${draft.sentiment}, ${draft.productId}::uuid, ${draft.competitorId}::uuid, ${draft.driverId}::uuid, ${accountToday(draft.asOf)}
        from account a where a.org_id = ${tx.orgId}::uuid and a.id = ${draft.accountId}::uuid
        on conflict (org_id, id) do nothing returning version`,
  );
}

/** The day it was found stays. No row: not there, not the viewer's, or changed meanwhile. */
export function updateFinding(tx: TenantQueries, viewer: Viewer, draft: FindingDraft): Promise<{ version: number }[]> {
  return tx.query(
    sql`update finding f
        set review_id = ${draft.reviewId}::uuid, answer_id = ${draft.answerId}::uuid, kind = ${draft.kind}, text = ${draft.text}, quote = ${draft.quote},
            may_quote = ${draft.mayQuote}, sentiment = ${draft.sentiment}, product_id = ${draft.productId}::uuid, competitor_id = ${draft.competitorId}::uuid,
            driver_id = ${draft.driverId}::uuid, version = f.version + 1
        from account a
        where f.org_id = ${tx.orgId}::uuid and f.id = ${draft.id}::uuid and f.account_id = ${draft.accountId}::uuid and f.version = ${draft.version}
          and ${onAccountInScope(viewer.scope, "f")}
        returning f.version`,
  );
}
