import type { RequestContext } from "@revisit/api/context";
import { errorShape } from "@revisit/api/errorShape";
import { RuleError } from "@revisit/domain/errors";
import { TRPCError } from "@trpc/server";

/** What a call came to: `ok`, or the code of its refusal, and everything that its caller would read. */
export type Outcome = {
  readonly kind: "ok" | "unauthorized" | "forbidden" | "not found" | "bad request" | "rule" | "bug";
  readonly code: string;
  readonly text: string;
};

const KINDS: Partial<Record<TRPCError["code"], Outcome["kind"]>> = {
  UNAUTHORIZED: "unauthorized",
  FORBIDDEN: "forbidden",
  NOT_FOUND: "not found",
  BAD_REQUEST: "bad request",
};

/** Calls a procedure and says what became of it, as the wire would. */
export async function outcomeOf(context: RequestContext, call: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { kind: "ok", code: "ok", text: JSON.stringify((await call()) ?? null) };
  } catch (error) {
    if (!(error instanceof TRPCError)) {
      throw error;
    }
    const { message, data } = errorShape({ shape: { code: 0, data: { httpStatus: 0 } }, error, ctx: context });
    const code = error.cause instanceof RuleError ? error.cause.code : error.code;

    return { kind: kindOf(error), code, text: JSON.stringify({ message, data: { ...data, requestId: "" } }) };
  }
}

function kindOf(error: TRPCError): Outcome["kind"] {
  if (error.code === "INTERNAL_SERVER_ERROR") {
    return "bug";
  }
  const isRule = error.cause instanceof RuleError;

  return isRule && error.code !== "NOT_FOUND" && error.code !== "FORBIDDEN" ? "rule" : (KINDS[error.code] ?? "rule");
}
