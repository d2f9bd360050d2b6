import type { Message } from "@revisit/domain/message";
import type { RuleCode, RuleDetails } from "@revisit/domain/errors";

/** What went wrong with a request, as far as a screen cares. */
export type Failure = {
  /** `rule`: the request broke one; `input`: a field is wrong; `gone`: not there (or not ours); `offline`: never reached the server */
  readonly kind: "rule" | "input" | "signed_out" | "forbidden" | "gone" | "busy" | "offline" | "server";
  readonly appCode: RuleCode | null;
  /** the server's own sentence, if it had one */
  readonly message: Message | null;
  readonly sentence: string | null;
  /** dotted input path to what is wrong with it */
  readonly fields: Readonly<Record<string, string>>;
  /** what the broken rule knows, such as the text that another tab saved meanwhile */
  readonly details: RuleDetails;
  readonly requestId: string | null;
};

type ErrorData = {
  code?: string;
  appCode?: RuleCode | null;
  sentence?: string;
  message?: Message | null;
  fields?: Record<string, string>;
  details?: RuleDetails;
  requestId?: string;
};

const KIND_BY_CODE: Readonly<Record<string, Failure["kind"]>> = {
  UNAUTHORIZED: "signed_out",
  FORBIDDEN: "forbidden",
  NOT_FOUND: "gone",
  TOO_MANY_REQUESTS: "busy",
  SERVICE_UNAVAILABLE: "busy",
};

/** Reads anything a query or a mutation may have thrown. A bug in the page itself counts as `server`: there is nothing to do but try again. */
export function failureOf(error: unknown): Failure {
  const data = dataOf(error);
  const fields = data?.fields ?? {};

  return {
    kind: kindOf(error, data),
    appCode: data?.appCode ?? null,
    message: data?.message ?? null,
    sentence: data?.sentence ?? null,
    fields,
    details: data?.details ?? {},
    requestId: data?.requestId ?? null,
  };
}

function kindOf(error: unknown, data: ErrorData | null): Failure["kind"] {
  if (data === null) {
    return isNetworkError(error) ? "offline" : "server";
  }
  if (data.fields !== undefined && Object.keys(data.fields).length > 0) {
    return "input";
  }
  const byCode = KIND_BY_CODE[data.code ?? ""];

  return byCode ?? (data.appCode ? "rule" : "server");
}

function dataOf(error: unknown): ErrorData | null {
  if (typeof error !== "object" || error === null || !("data" in error)) {
    return null;
  }

  return typeof error.data === "object" ? error.data : null;
}

/** tRPC wraps what `fetch` throws; a `TypeError` is all that browsers tell about an unreachable server. */
function isNetworkError(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;

  return cause instanceof TypeError || (cause instanceof Error && /fetch|network/i.test(cause.message));
}
