import { RuleError } from "@revisit/domain/errors";
import { ruleSentence } from "@revisit/domain/ruleSentence";
import type { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { ZodError } from "zod";
import { answerSentence } from "../answerSentences.ts";
import { formatMessage } from "../message/formatMessage.ts";

/** What a failed request is told: a code for machines, a sentence for people, and which fields were wrong. */
export type RestError = {
  readonly status: number;
  readonly body: { code: string; message: string; fields: Record<string, string>; requestId: string };
};

/** Never a stack, nor the text of an error that was not written for people. */
export function restError(error: TRPCError, requestId: string): RestError {
  const { cause } = error;
  const fields =
    cause instanceof ZodError && error.code === "BAD_REQUEST"
      ? Object.fromEntries(cause.issues.map(({ path, message }) => [path.join("."), message]))
      : {};
  const message = cause instanceof RuleError ? formatMessage(ruleSentence(cause.code, cause.details)) : sentenceOf(error);

  return {
    status: getHTTPStatusCodeFromError(error),
    body: { code: cause instanceof RuleError ? cause.code : error.code.toLowerCase(), message, fields, requestId },
  };
}

function sentenceOf({ code }: TRPCError): string {
  return code === "UNAUTHORIZED" ? "Send a valid API key: Authorization: Bearer rv_…" : answerSentence(code);
}
