import { RuleError } from "@revisit/domain/errors";
import type { Viewer } from "@revisit/domain/people/viewer";
import type { AnswerValue } from "@revisit/domain/review/answerValue";
import type { ReviewState } from "@revisit/domain/review/reviewState";
import type { Area } from "@revisit/domain/script/area";
import type { Phrasing, QuestionKind } from "@revisit/domain/script/question";
import { withinScope } from "../account/withinScope.ts";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** An answer as stored. */
export type AnswerRow = {
  id: string;
  questionId: string;
  value: AnswerValue | null;
  note: string;
  phrasing: Phrasing | null;
  isAnswered: boolean;
  version: number;
  updatedAt: string;
};

/** What an answer is given to: the review's state, the question of its script, and the answer there is already. */
export type AnswerPlace = {
  reviewId: string;
  questionId: string;
  state: ReviewState;
  question: { kind: QuestionKind; choices: string[] };
  stored: AnswerRow | null;
};

/** `baseVersion`: what the answer was before, 0 where there was none. */
export type AnswerDraft = Pick<AnswerRow, "id" | "questionId" | "value" | "note" | "phrasing" | "isAnswered"> & {
  readonly reviewId: string;
  readonly baseVersion: number;
  readonly at: Date;
};

/** What was answered at the end of the latest held reviews of an account, by the question's key. */
export type PastAnswer = { reviewId: string; on: string; key: string; area: Area; direct: string; value: AnswerValue | null; note: string };

const answerColumns = sql`
  n.id, n.question_id as "questionId", n.value, n.note, n.phrasing, n.is_answered as "isAnswered", n.version, n.updated_at as "updatedAt"`;

/** Answers in reviews of the accounts that the viewer sees. */
export function answerRepository(tx: TenantQueries, viewer: Viewer) {
  return { ...reads(tx, viewer), ...writes(tx, viewer) };
}

function reads(tx: TenantQueries, viewer: Viewer) {
  return {
    async ofReview(reviewId: string): Promise<AnswerRow[]> {
      return tx.query<AnswerRow>(
        sql`select ${answerColumns} from answer n
            join review r on r.org_id = n.org_id and r.id = n.review_id
            join account a on a.org_id = r.org_id and a.id = r.account_id
            where n.org_id = ${tx.orgId}::uuid and n.review_id = ${reviewId}::uuid and ${withinScope(viewer.scope)} order by n.id`,
        "answers_of_review",
      );
    },

    /** @throws {RuleError} `review_not_found`; `not_found` where its script has no such question */
    async placeOf(reviewId: string, questionId: string): Promise<AnswerPlace> {
      const [row] = await tx.query<Omit<AnswerPlace, "question"> & { question: AnswerPlace["question"] | null }>(
        sql`select r.id as "reviewId", r.state, ${questionId} as "questionId",
              (select json_build_object('kind', q.kind, 'choices', q.choices) from question q
                where q.org_id = r.org_id and q.id = ${questionId}::uuid and q.version_id = r.script_version_id) as question,
              (select row_to_json(stored) from (select ${answerColumns} from answer n
                where n.org_id = r.org_id and n.review_id = r.id and n.question_id = ${questionId}::uuid) stored) as stored
            from review r join account a on a.org_id = r.org_id and a.id = r.account_id
            where r.org_id = ${tx.orgId}::uuid and r.id = ${reviewId}::uuid and ${withinScope(viewer.scope)}`,
        "answer_place",
      );
      if (!row?.question) {
        throw new RuleError(row ? "not_found" : "review_not_found");
      }

      return { ...row, question: row.question };
    },

    /** What was answered in the last `reviews` held reviews of an account, the latest review first. */
    async ofLastHeld(accountId: string, reviews: number): Promise<PastAnswer[]> {
      return tx.query<PastAnswer>(
        sql`with held as (
              select r.org_id, r.id, r.held_on from review r join account a on a.org_id = r.org_id and a.id = r.account_id
              where r.org_id = ${tx.orgId}::uuid and r.account_id = ${accountId}::uuid and r.state = 'held' and ${withinScope(viewer.scope)}
              order by r.held_on desc, r.id desc limit ${reviews})
            select h.id as "reviewId", h.held_on as "on", q.key, q.area, q.direct, n.value, n.note
            from held h join answer n on n.org_id = h.org_id and n.review_id = h.id join question q on q.org_id = n.org_id and q.id = n.question_id
            where n.is_answered order by h.held_on desc, h.id desc, q.position`,
        "answers_of_last_held",
      );
    },
  };
}

function writes(tx: TenantQueries, viewer: Viewer) {
  return {
    /**
     * Writes an answer over the version it was based on. The review can't be closed meanwhile.
     *
     * @returns the new version; null where another was written, the review is not in progress, or the id is taken
     */
    async save(draft: AnswerDraft): Promise<number | null> {
      const [row] = await tx.query<{ version: number }>(
        sql`insert into answer as n (org_id, id, review_id, question_id, value, note, phrasing, is_answered, updated_at)
            select r.org_id, ${draft.id}::uuid, r.id, ${draft.questionId}::uuid, ${jsonOf(draft.value)}::jsonb, ${draft.note},
                   ${draft.phrasing}, ${draft.isAnswered}, ${draft.at}
            from review r join account a on a.org_id = r.org_id and a.id = r.account_id
            where r.org_id = ${tx.orgId}::uuid and r.id = ${draft.reviewId}::uuid and r.state = 'in_progress' and ${withinScope(viewer.scope)}
              and not exists (select 1 from answer t where t.org_id = ${tx.orgId}::uuid and t.id = ${draft.id}::uuid
                              and (t.review_id, t.question_id) <> (${draft.reviewId}::uuid, ${draft.questionId}::uuid))
            for share of r
            on conflict (org_id, review_id, question_id) do update
              set value = excluded.value, note = excluded.note, phrasing = excluded.phrasing, is_answered = excluded.is_answered,
                  updated_at = excluded.updated_at, version = n.version + 1
              where n.version = ${draft.baseVersion}
            returning n.version`,
        "answer_save",
      );

      return row?.version ?? null;
    },
  };
}

function jsonOf(value: AnswerValue | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
