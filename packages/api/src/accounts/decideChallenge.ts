import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { requireUndecided, type ChallengeState } from "@revisit/domain/opportunity/challenge";
import type { ProcedureContext } from "../procedures.ts";
import { setLevel } from "./setLevel.ts";

export type Decision = { readonly challengeId: string; readonly accept: boolean; readonly note: string; readonly untilOn: IsoDay | null };

/**
 * Accepts a challenge, which sets the level that it claims by hand, or rejects it.
 *
 * @throws {RuleError} `not_found`, `challenge_already_decided`, `override_in_past`
 */
export async function decideChallenge(
  ctx: ProcedureContext,
  { challengeId, accept, note, untilOn }: Decision,
): Promise<{ state: ChallengeState }> {
  const challenge = await ctx.challenges.getLocked(challengeId);
  requireUndecided(challenge.state);
  const state = accept ? "accepted" : "rejected";

  await ctx.challenges.decide({ id: challengeId, state, deciderId: ctx.viewer.personId, note, at: ctx.asOf });
  if (accept) {
    await setLevel(ctx, { accountId: challenge.accountId, level: challenge.claimedLevel, reason: challenge.reason, untilOn });
  }

  return { state };
}
