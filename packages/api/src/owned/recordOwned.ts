import type { OwnedDraft } from "@revisit/data/owned/ownedRepository";
import type { ProcedureContext } from "../procedures.ts";

/** Records what an account has and assesses it with that. @returns the new version. @throws {RuleError} as `ownedRepository.save` */
export async function saveOwned(ctx: ProcedureContext, draft: OwnedDraft): Promise<number> {
  const version = await ctx.owned.save(draft);
  await ctx.standings.reassess([draft.accountId], ctx.asOf);

  return version;
}

/** An account does not have it after all. @throws {RuleError} `not_found`, `record_changed_meanwhile` */
export async function removeOwned(ctx: ProcedureContext, ownedId: string, version: number): Promise<void> {
  const accountId = await ctx.owned.remove(ownedId, version);
  await ctx.standings.reassess([accountId], ctx.asOf);
}
