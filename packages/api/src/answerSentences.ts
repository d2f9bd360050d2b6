import type { TRPCError } from "@trpc/server";

/** What a person reads where no rule of the business was broken. Codes that are not here are our own fault. */
const ANSWER_SENTENCES: Partial<Record<TRPCError["code"], string>> = {
  BAD_REQUEST: "Something in this form is missing or wrong: see the marked fields.",
  UNAUTHORIZED: "Sign in to go on.",
  FORBIDDEN: "Your role does not allow this.",
  NOT_FOUND: "This does not exist, or it is not yours.",
  METHOD_NOT_SUPPORTED: "This address is not asked in this way.",
  PAYLOAD_TOO_LARGE: "This is too large to be sent at once.",
  TOO_MANY_REQUESTS: "Too many requests: wait a minute and try again.",
  SERVICE_UNAVAILABLE: "The database cannot be reached right now. Nothing was lost; try again in a moment.",
};

const OUR_FAULT = "Something went wrong on our side, and nothing was saved. Try again; if it stays, report the request number.";

export function answerSentence(code: TRPCError["code"]): string {
  return ANSWER_SENTENCES[code] ?? OUR_FAULT;
}
