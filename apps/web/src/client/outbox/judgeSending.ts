import type { AnswerValue } from "@revisit/domain/review/answerValue";
import type { Phrasing } from "@revisit/domain/script/question";
import { failureOf, type Failure } from "../failureOf.ts";
import type { StoredAnswer } from "./Entry.ts";

/** What a failed try means: try again later, another answer is there, or a person has to look. */
export type Verdict =
  | { readonly kind: "again"; readonly why: "offline" | "signed_out" | "failing"; readonly failure: Failure }
  | { readonly kind: "conflict"; readonly theirs: StoredAnswer }
  | { readonly kind: "refused"; readonly failure: Failure };

/** Reads whatever sending threw. Only what the server understood and refused stops an entry. */
export function judgeSending(error: unknown): Verdict {
  const failure = failureOf(error);
  const theirs = failure.appCode === "record_changed_meanwhile" ? storedOf(failure) : null;

  if (theirs) {
    return { kind: "conflict", theirs };
  }
  switch (failure.kind) {
    case "offline":
    case "busy":
      return { kind: "again", why: "offline", failure };
    case "signed_out":
      return { kind: "again", why: "signed_out", failure };
    case "server":
      return { kind: "again", why: isTimeout(error) ? "offline" : "failing", failure };
    case "rule":
    case "input":
    case "forbidden":
    case "gone":
      return { kind: "refused", failure };
  }
}

/** The other answer, which the server tells with its refusal. */
function storedOf({ details }: Failure): StoredAnswer | null {
  const { answerId, version, note, value, phrasing } = details;
  if (typeof answerId !== "string" || typeof version !== "number" || typeof value !== "string") {
    return null;
  }

  return {
    answerId,
    version,
    said: {
      note: typeof note === "string" ? note : "",
      value: JSON.parse(value) as AnswerValue | null,
      phrasing: phrasing === "direct" || phrasing === "subtle" ? (phrasing satisfies Phrasing) : null,
    },
  };
}

function isTimeout(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;

  return cause instanceof DOMException && (cause.name === "TimeoutError" || cause.name === "AbortError");
}
