import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import type { ScriptView } from "@revisit/api/scripts/views";
import { useTRPC } from "../../client/trpc.ts";
import type { ScriptDraftState } from "./useScriptDraft.ts";
import { useSaving } from "./useSaving.ts";

/** Publishes what was written as a new version: those before it stay with the reviews held with them. */
export function useScriptSave(script: ScriptView, draft: ScriptDraftState) {
  const trpc = useTRPC();
  const { t } = useLingui();
  const navigate = useNavigate();
  const saving = useSaving(trpc.scripts.save.mutationOptions(), {
    said: ({ number }) => t`Saved as version ${number}.`,
    onDone: () => {
      draft.saved();
      void navigate({ to: "/settings/scripts/$scriptId", params: { scriptId: script.id }, search: {} });
    },
  });
  const submit = () => {
    const { name } = draft.texts;
    // An older version is written on: what is replaced is always the latest.
    const latest = Math.max(0, ...script.versions.map(({ number }) => number));
    saving.run(
      {
        scriptId: script.id,
        ...draft.texts,
        conditions: script.conditions,
        questions: draft.questions.map(({ conditions, ...question }) => ({
          ...question,
          conditions: conditions ?? null,
        })),
        baseNumber: latest === 0 ? null : latest,
      },
      name.trim() === "" ? { name: t`Say what it is called.` } : {},
    );
  };

  return { ...saving, submit };
}
