import type { FindingKind } from "@revisit/api/accounts/views";
import type { RecordView } from "@revisit/api/reviews/views";
import type { OutboxState } from "../../client/outbox/createQueue.ts";
import type { FoundEntry } from "../../client/outbox/Entry.ts";

/** Something found so far. `entry`: it waits on this device; else `version` is the server's. */
export type FoundLine = {
  readonly id: string;
  readonly kind: FindingKind;
  readonly text: string;
  readonly questionId: string | null;
  readonly version: number;
  readonly entry: FoundEntry | null;
};

/** What this review has brought, in the order in which it was found: what the screen read, what this page sent since, what waits. */
export function foundLines(view: RecordView, state: OutboxState): readonly FoundLine[] {
  const read = view.findings.map(
    ({ id, kind, text, questionId, version, state: settled }): FoundLine & { readonly isDropped: boolean } => ({
      id, kind, text, questionId, version, entry: null, isDropped: settled === "dropped",
    }), // prettier-ignore
  );
  const isRead = ({ input }: FoundEntry) => read.some(({ id }) => id === input["findingId"]);
  const sent = state.sent.filter((entry) => entry.kind === "finding" && entry.reviewId === view.id && !isRead(entry));
  const isSent = ({ id }: FoundEntry) => sent.some((entry) => entry.id === id);
  const waiting = state.entries.filter(
    (entry): entry is FoundEntry => entry.kind === "finding" && entry.reviewId === view.id && !isRead(entry) && !isSent(entry),
  );

  return [
    ...read.filter(({ isDropped }) => !isDropped),
    ...sent.map((entry) => lineOf(entry, null)),
    ...waiting.map((entry) => lineOf(entry, entry)),
  ];
}

function lineOf({ input, questionId }: FoundEntry, entry: FoundEntry | null): FoundLine {
  const { findingId, kind, text } = input as unknown as { findingId: string; kind: FindingKind; text: string };

  return { id: findingId, kind, text, questionId, version: 1, entry };
}
