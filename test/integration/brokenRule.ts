import { RuleError, type RuleCode } from "@revisit/domain/errors";
import { TRPCError } from "@trpc/server";

/** The rule that a call broke; what else it throws is thrown on, and a call that succeeds says so. */
export async function brokenRule(call: Promise<unknown>): Promise<RuleCode | "none"> {
  return (await ruleError(call))?.code ?? "none";
}

/** The same with its details. */
export async function ruleError(call: Promise<unknown>): Promise<RuleError | null> {
  try {
    await call;

    return null;
  } catch (error) {
    if (error instanceof TRPCError && error.cause instanceof RuleError) {
      return error.cause;
    }
    throw error;
  }
}
