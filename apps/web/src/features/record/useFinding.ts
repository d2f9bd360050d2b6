import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { QuestionView } from "@revisit/api/reviews/views";
import { useTRPC } from "../../client/trpc.ts";
import { useChange } from "../../client/useChange.ts";
import type { DraftKind } from "./draftKinds.ts";
import { foundOf, kindOf, type FindingDraft } from "./findingDraft.ts";
import type { FindingStart } from "./FindingForm.tsx";
import { foundLines, type FoundLine } from "./foundLines.ts";
import type { Recording } from "./useRecording.ts";

export type Finding = ReturnType<typeof useFinding>;

/** Making something of what was said: the form that is open, what it becomes, and what was found so far. */
export function useFinding(recording: Recording) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const [start, setStart] = useState<FindingStart | null>(null);
  const settle = useChange(trpc.findings.settle.mutationOptions(), {
    said: () => t`Dropped.`,
    undo: ({ version }, { findingId }) => reopen.run({ findingId, version, state: "open" }),
  });
  const reopen = useChange(trpc.findings.settle.mutationOptions());
  const { view, outbox, state } = recording;

  return {
    start,
    lines: foundLines(view, state),
    begin: (kind: DraftKind, question: QuestionView, text: string) =>
      setStart({ kind: kindOf(kind, question.area), text: text.trim().slice(0, 1000), questionId: question.id }),
    cancel: () => setStart(null),
    keep: (draft: FindingDraft) => {
      const answering = start && recording.answerOf(start.questionId);
      const answerId = answering?.entry?.answerId ?? answering?.stored.answerId ?? "";
      if (start) {
        foundOf(draft, { view, questionId: start.questionId, answerId: answerId === "" ? null : answerId }).forEach(
          (found) => void outbox.add(found),
        );
        setStart(null);
      }
    },
    drop: (line: FoundLine) => {
      if (line.entry === null) {
        settle.run({ findingId: line.id, version: line.version, state: "dropped" });
      } else {
        state.entries
          .filter((entry) => entry.kind !== "answer" && entry.input["findingId"] === line.id)
          .forEach(({ id }) => void outbox.discard(id));
      }
    },
  };
}
