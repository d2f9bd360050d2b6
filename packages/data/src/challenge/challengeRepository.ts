import { RuleError } from "@revisit/domain/errors";
import type { ChallengeState } from "@revisit/domain/opportunity/challenge";
import type { Level } from "@revisit/domain/opportunity/level";
import type { Viewer } from "@revisit/domain/people/viewer";
import { withinScope } from "../account/withinScope.ts";
import { sql, type Sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** A rep's disagreement with a level; `level` is what the account has now. */
export type ChallengeRow = {
  id: string;
  accountId: string;
  accountName: string;
  timeZone: string;
  level: Level;
  claimedLevel: Level;
  reason: string;
  raisedAt: string;
  challenger: string;
  state: ChallengeState;
  decisionNote: string | null;
};

export type ChallengeDraft = {
  readonly id: string;
  readonly accountId: string;
  readonly challengerId: string;
  readonly claimedLevel: Level;
  readonly reason: string;
  readonly at: Date;
};

export type ChallengeDecision = {
  readonly id: string;
  readonly state: ChallengeState;
  readonly deciderId: string;
  readonly note: string;
  readonly at: Date;
};

/** Challenges of the accounts that the viewer sees. */
export function challengeRepository(tx: TenantQueries, viewer: Viewer) {
  return { ...reads(tx, viewer), ...writes(tx) };
}

function reads(tx: TenantQueries, viewer: Viewer) {
  return {
    /** The latest first; 500 at most. */
    async list(state: ChallengeState | null): Promise<ChallengeRow[]> {
      return tx.query<ChallengeRow>(
        sql`${challenges(tx.orgId, viewer)} and ${state === null ? sql`true` : sql`c.state = ${state}`} order by c.raised_at desc, c.id desc limit 500`,
        "challenges",
      );
    },

    /** The one of an account that is not decided yet; the latest if there are several. */
    async openOf(accountId: string): Promise<ChallengeRow | null> {
      const [row] = await tx.query<ChallengeRow>(
        sql`${challenges(tx.orgId, viewer)} and c.account_id = ${accountId}::uuid and c.state = 'open' order by c.raised_at desc, c.id desc limit 1`,
        "open_challenge",
      );

      return row ?? null;
    },

    /** Nobody else decides it until this transaction ends. @throws {RuleError} `not_found` */
    async getLocked(challengeId: string): Promise<ChallengeRow> {
      const [row] = await tx.query<ChallengeRow>(
        sql`${challenges(tx.orgId, viewer)} and c.id = ${challengeId}::uuid for no key update of c`,
        "challenge_locked",
      );
      if (!row) {
        throw new RuleError("not_found");
      }

      return row;
    },
  };
}

function writes(tx: TenantQueries) {
  return {
    /** The account was seen to be there. @throws {RuleError} `not_found` where the id is taken */
    async raise(draft: ChallengeDraft): Promise<void> {
      const raised = await tx.execute(
        sql`insert into challenge (org_id, id, account_id, challenger_id, claimed_level, reason, raised_at)
            values (${tx.orgId}::uuid, ${draft.id}::uuid, ${draft.accountId}::uuid, ${draft.challengerId}::uuid, ${draft.claimedLevel}, ${draft.reason}, ${draft.at})
            on conflict do nothing`,
      );
      if (raised === 0) {
        throw new RuleError("not_found");
      }
    },

    /** It was locked and seen to be open. */
    async decide(decision: ChallengeDecision): Promise<void> {
      await tx.execute(
        sql`update challenge set state = ${decision.state}, decider_id = ${decision.deciderId}::uuid, decided_at = ${decision.at}, decision_note = ${decision.note}
            where org_id = ${tx.orgId}::uuid and id = ${decision.id}::uuid`,
      );
    },
  };
}

function challenges(orgId: string, viewer: Viewer): Sql {
  return sql`
    select c.id, c.account_id as "accountId", a.name as "accountName", a.time_zone as "timeZone", s.level, c.claimed_level as "claimedLevel", c.reason,
      c.raised_at as "raisedAt", p.name as challenger, c.state, c.decision_note as "decisionNote"
    from challenge c
    join account a on a.org_id = c.org_id and a.id = c.account_id
    join standing s on s.org_id = a.org_id and s.account_id = a.id
    join person p on p.org_id = c.org_id and p.id = c.challenger_id
    where c.org_id = ${orgId}::uuid and a.archived_at is null and ${withinScope(viewer.scope)}`;
}
