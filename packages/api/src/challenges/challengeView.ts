import type { ChallengeRow as StoredChallenge } from "@revisit/data/challenge/challengeRepository";
import type { ChallengeRow } from "../accounts/views.ts";

/** A challenge as managers and the account's page show it. */
export function challengeView(challenge: StoredChallenge): ChallengeRow {
  return {
    id: challenge.id,
    accountId: challenge.accountId,
    accountName: challenge.accountName,
    level: challenge.level,
    claimedLevel: challenge.claimedLevel,
    reason: challenge.reason,
    raisedAt: challenge.raisedAt,
    challenger: challenge.challenger,
    state: challenge.state,
    decisionNote: challenge.decisionNote,
  };
}
