import { useLingui } from "@lingui/react/macro";
import type { FindingView } from "@revisit/api/accounts/views";
import type { RecordView } from "@revisit/api/reviews/views";
import { useTRPC } from "../../client/trpc.ts";
import { useChange } from "../../client/useChange.ts";

export type Findings = ReturnType<typeof useFindings>;

/** The findings of a review and what can be done with them. */
export function useFindings(view: RecordView) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const plain = useChange(trpc.findings.settle.mutationOptions());
  const drop = useChange(trpc.findings.settle.mutationOptions(), {
    said: () => t`Dropped.`,
    undo: ({ version }, { findingId }) => plain.run({ findingId, version, state: "open" }),
  });
  const save = useChange(trpc.findings.save.mutationOptions());
  const merge = useChange(trpc.findings.merge.mutationOptions(), { said: () => t`Merged into one.` });
  const kept = view.findings.filter(({ state }) => state !== "dropped");
  const open = kept.filter(({ state }) => state === "open");
  const confirm = ({ id, version }: FindingView) => plain.runAsync({ findingId: id, version, state: "confirmed" });

  return {
    kept,
    open,
    isPending: plain.isPending || save.isPending || merge.isPending,
    confirm: (finding: FindingView) => void confirm(finding).catch(() => null),
    confirmAll: () => void Promise.all(open.map(confirm)).catch(() => null),
    reopen: ({ id, version }: FindingView) => plain.run({ findingId: id, version, state: "open" }),
    drop: ({ id, version }: FindingView) => drop.run({ findingId: id, version, state: "dropped" }),
    merge: (keepId: string, dropId: string) => merge.run({ keepId, dropId }),
    rewrite: (finding: FindingView, text: string) => save.run({ ...draftOf(finding), text }),
  };
}

function draftOf({ id, accountId, reviewId, answerId, version, kind, text, quote, mayQuote, ...about }: FindingView) {
  const { sentiment, productId, competitorId, driverId } = about;

  return {
    findingId: id,
    accountId,
    reviewId,
    answerId,
    version,
    kind,
    text,
    quote,
    mayQuote,
    sentiment,
    productId,
    competitorId,
    driverId,
  };
}
