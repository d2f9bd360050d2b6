import { checkChallenge } from "@revisit/domain/opportunity/challenge";
import type { Level } from "@revisit/domain/opportunity/level";
import type { ProcedureContext } from "../procedures.ts";

export type Claim = { readonly challengeId: string; readonly accountId: string; readonly claimedLevel: Level; readonly reason: string };

/** Says that an account deserves another level. @throws {RuleError} `account_not_found`, `challenge_same_level`, `challenge_needs_reason` */
export async function raiseChallenge(ctx: ProcedureContext, claim: Claim): Promise<{ challengeId: string }> {
  const { level } = await ctx.reviewSubjects.of(claim.accountId);
  checkChallenge(claim, level);
  const { challengeId: id, accountId, claimedLevel, reason } = claim;
  await ctx.challenges.raise({ id, accountId, claimedLevel, reason: reason.trim(), challengerId: ctx.viewer.personId, at: ctx.asOf });

  return { challengeId: id };
}
