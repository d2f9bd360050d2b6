import { RuleError } from "@revisit/domain/errors";
import { TRPCError } from "@trpc/server";
import { TRPC_CODE } from "./errors.ts";

/** Gives a broken rule the answer that its code has in `TRPC_CODE`; anything else thrown stays a bug (500). */
export function answeringBrokenRules<Result extends { ok: true } | { ok: false; error: TRPCError }>(result: Result): Result {
  if (!result.ok && result.error.cause instanceof RuleError) {
    throw new TRPCError({ code: TRPC_CODE[result.error.cause.code], message: result.error.cause.code, cause: result.error.cause });
  }

  return result;
}
