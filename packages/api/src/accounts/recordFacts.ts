import type { z } from "zod";
import type { ProcedureContext } from "../procedures.ts";
import type { budgetInput, judgementInput, reassignInput } from "./accountInputs.ts";
import { save } from "./changeAccount.ts";

/** What the customer said they spend a year on what we sell; null takes it back. */
export async function recordBudget(
  ctx: ProcedureContext,
  { accountId, version, budgetCents, on }: z.output<typeof budgetInput>,
): Promise<{ version: number }> {
  return save(ctx, { accountId, version, changes: { budget: { cents: budgetCents, on, by: ctx.viewer.name } } });
}

/** The rep's own judgement, as of the account's today; null takes it back. */
export async function judgeResources(
  ctx: ProcedureContext,
  { accountId, version, resources }: z.output<typeof judgementInput>,
): Promise<{ version: number }> {
  const { today } = await ctx.accounts.get(accountId, ctx.asOf);

  return save(ctx, { accountId, version, changes: { judgement: { resources, on: today, by: ctx.viewer.name } } });
}

/** Gives accounts to somebody else. What was theirs already, or is not the viewer's, does not move. */
export async function reassignAccounts(
  ctx: ProcedureContext,
  { accountIds, ownerId }: z.output<typeof reassignInput>,
): Promise<{ moved: number }> {
  const moved = await ctx.accounts.reassign(accountIds, ownerId);
  await ctx.standings.reassess(moved, ctx.asOf);

  return { moved: moved.length };
}
