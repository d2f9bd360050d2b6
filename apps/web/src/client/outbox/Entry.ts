import type { AnswerValue } from "@revisit/domain/review/answerValue";
import type { Phrasing } from "@revisit/domain/script/question";
import type { Failure } from "../failureOf.ts";

/** What was said to one question, as it is recorded. */
export type Said = { readonly value: AnswerValue | null; readonly note: string; readonly phrasing: Phrasing | null };

/** An answer as the server has it. Version 0: it has none. */
export type StoredAnswer = { readonly answerId: string; readonly version: number; readonly said: Said };

/** One try to send. It is repeated word for word until its outcome is known, so that a lost answer of the server costs nothing. */
export type Attempt = { readonly input: SendInput; readonly edit: number };

export type SendInput = Readonly<Record<string, unknown>> & { readonly mutationId: string };

/** Why an entry stays: nothing is sent until a person has decided, and nothing is dropped. */
export type Trouble =
  { readonly kind: "conflict"; readonly theirs: StoredAnswer } | { readonly kind: "refused"; readonly failure: Failure };

type Kept = {
  readonly id: string;
  /** organization and person: nobody else's queue is ever sent */
  readonly owner: string;
  /** the page that writes it; another takes over when that one is gone */
  readonly tab: string;
  readonly reviewId: string;
  /** entries leave in this order */
  readonly place: number;
  readonly attempt: Attempt | null;
  readonly trouble: Trouble | null;
};

/** The newest of an answer that the server does not have yet. */
export type AnswerEntry = Kept & {
  readonly kind: "answer";
  readonly questionId: string;
  readonly answerId: string;
  /** what it was written over */
  readonly base: Omit<StoredAnswer, "answerId">;
  readonly said: Said;
  /** grows with every keystroke; what was sent is all there is only if it still is the same */
  readonly edit: number;
  /** milliseconds of this machine, only to wait for a pause in typing */
  readonly firstEditAt: number;
  readonly lastEditAt: number;
};

/** Something found, promised or gone wrong, made here; it is sent once and then belongs to the server. */
export type FoundEntry = Kept & {
  readonly kind: "finding" | "promise" | "problem";
  readonly questionId: string;
  /** without `answerId`, which is known for sure only once the answer is stored */
  readonly input: SendInput;
  /** a finding points to it */
  readonly answerId: string | null;
};

export type Entry = AnswerEntry | FoundEntry;

/** What the server says of something that it stored. */
export type Receipt = { readonly version: number; readonly savedAt?: string; readonly answerId?: string };
