import { RuleError } from "@revisit/domain/errors";
import type { ProcedureContext } from "../procedures.ts";

/** Which of two findings stays. */
export type Merge = { readonly keepId: string; readonly dropId: string };

/**
 * Two findings that say one thing become one: the other is dropped, what cited it cites the kept one.
 *
 * @returns the version of the kept one
 * @throws {RuleError} `not_found` where either is not there or they are of different accounts
 */
export async function mergeFindings(ctx: Pick<ProcedureContext, "findings">, { keepId, dropId }: Merge): Promise<number> {
  const kept = await ctx.findings.get(keepId);
  const dropped = await ctx.findings.get(dropId);

  if (kept.accountId !== dropped.accountId || keepId === dropId) {
    throw new RuleError("not_found");
  }
  await ctx.findings.settle(dropped, "dropped");
  await ctx.findings.citeInstead(dropId, keepId);

  return ctx.findings.settle(kept, kept.state === "dropped" ? "confirmed" : kept.state);
}
