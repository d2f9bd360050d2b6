import { RuleError } from "@revisit/domain/errors";
import type { Viewer } from "@revisit/domain/people/viewer";
import { withinScope } from "../account/withinScope.ts";
import { joinSql, sql } from "../database/sql.ts";
import { newId } from "../newId.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** Somebody who took part. The name stays when the person or contact goes. */
export type ParticipantRow = { id: string; side: "us" | "customer"; personId: string | null; contactId: string | null; name: string };

/** Who took part in reviews of the accounts that the viewer sees. */
export function participantRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    /** Ours first. */
    async ofReview(reviewId: string): Promise<ParticipantRow[]> {
      return tx.query<ParticipantRow>(
        sql`select p.id, p.side, p.person_id as "personId", p.contact_id as "contactId", p.name
            from review_participant p
            join review r on r.org_id = p.org_id and r.id = p.review_id
            join account a on a.org_id = r.org_id and a.id = r.account_id
            where p.org_id = ${tx.orgId}::uuid and p.review_id = ${reviewId}::uuid and ${withinScope(viewer.scope)}
            order by p.side desc, p.id`,
        "participants_of_review",
      );
    },

    /** All of them anew. @throws {RuleError} `contact_not_found`, `person_not_found` where one is of another account or not there */
    async replace(reviewId: string, participants: readonly ParticipantRow[]): Promise<void> {
      await requireThere(tx, reviewId, participants);
      await tx.execute(sql`delete from review_participant where org_id = ${tx.orgId}::uuid and review_id = ${reviewId}::uuid`);
      await insert(tx, reviewId, participants);
    },

    /** The first ones of a review; its account's and the organization's own. */
    async begin(reviewId: string, participants: readonly Omit<ParticipantRow, "id">[]): Promise<void> {
      await insert(
        tx,
        reviewId,
        participants.map((one) => ({ ...one, id: newId() })),
      );
    },
  };
}

async function requireThere(tx: TenantQueries, reviewId: string, participants: readonly ParticipantRow[]): Promise<void> {
  const contactIds = participants.flatMap(({ contactId }) => contactId ?? []);
  const personIds = participants.flatMap(({ personId }) => personId ?? []);
  const [found] = await tx.query<{ contacts: number; people: number }>(
    sql`select
          (select count(*) from contact c join review r on r.org_id = c.org_id and r.account_id = c.account_id
            where c.org_id = ${tx.orgId}::uuid and r.id = ${reviewId}::uuid and c.id = any(${contactIds}::uuid[])) as contacts,
          (select count(*) from person p where p.org_id = ${tx.orgId}::uuid and p.id = any(${personIds}::uuid[])) as people`,
  );

  if (found?.contacts !== new Set(contactIds).size) {
    throw new RuleError("contact_not_found");
  }
  if (found.people !== new Set(personIds).size) {
    throw new RuleError("person_not_found");
  }
}

async function insert(tx: TenantQueries, reviewId: string, participants: readonly ParticipantRow[]): Promise<void> {
  if (participants.length === 0) {
    return;
  }
  const rows = participants.map(
    (one) =>
      sql`(${tx.orgId}::uuid, ${one.id}::uuid, ${reviewId}::uuid, ${one.side}, ${one.personId}::uuid, ${one.contactId}::uuid, ${one.name})`,
  );
  const written = await tx.execute(
    sql`insert into review_participant (org_id, id, review_id, side, person_id, contact_id, name) values ${joinSql(rows)} on conflict (org_id, id) do nothing`,
  );

  if (written !== rows.length) {
    throw new RuleError("record_changed_meanwhile");
  }
}
