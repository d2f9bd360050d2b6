import { RuleError, type RuleCode, type RuleDetails } from "@revisit/domain/errors";
import type { Message } from "@revisit/domain/message";
import { ruleSentence } from "@revisit/domain/ruleSentence";
import type { TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import { answerSentence } from "./answerSentences.ts";
import type { RequestContext } from "./context.ts";
import { formatMessage } from "./message/formatMessage.ts";

export type ErrorData = {
  code: TRPCError["code"];
  httpStatus: number;
  path: string | null;
  appCode: RuleCode | null;
  /** English, ready to be shown */
  sentence: string;
  /** the same for the catalogue; null where no rule was broken */
  message: Message | null;
  /** dotted path of each wrong field, and what is wrong with it */
  fields: Record<string, string>;
  /** what the broken rule knows beside its sentence, such as the text that another tab saved meanwhile */
  details: RuleDetails;
  requestId: string;
};

type Failed = { shape: { code: number; data: { httpStatus: number; path?: string } }; error: TRPCError; ctx: RequestContext | undefined };

/** What leaves the server when a call fails. Never a stack, nor the text of an error that we did not write for people. */
export function errorShape({ shape, error, ctx }: Failed) {
  const message = error.cause instanceof RuleError ? ruleSentence(error.cause.code, error.cause.details) : null;
  const sentence = message ? formatMessage(message) : answerSentence(error.code);
  const data: ErrorData = {
    code: error.code,
    httpStatus: shape.data.httpStatus,
    path: shape.data.path ?? null,
    appCode: error.cause instanceof RuleError ? error.cause.code : null,
    sentence,
    message,
    fields: error.cause instanceof ZodError ? wrongFields(error.cause) : {},
    details: error.cause instanceof RuleError ? error.cause.details : {},
    requestId: ctx?.requestId ?? "",
  };

  return { code: shape.code, message: sentence, data };
}

function wrongFields(error: ZodError): Record<string, string> {
  return Object.fromEntries(error.issues.map((issue) => [issue.path.join("."), issue.message]));
}
