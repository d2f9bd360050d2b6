import { useDeferredValue, useMemo } from "react";
import { useQuery } from "@tanstack/react-query";
import type { QuestionDraft } from "@revisit/api/scripts/views";
import type { LintFinding } from "@revisit/domain/script/lintFinding";
import type { Conditions } from "@revisit/domain/script/conditions";
import { lintScript } from "@revisit/domain/script/lintScript";
import { useTRPC } from "../../client/trpc.ts";
import type { ScriptTexts } from "./useScriptDraft.ts";

/** What an author should look at, letter by letter: the rule of the server, run here, because a draft is too long to be asked about in an address. */
export function useLint(texts: ScriptTexts, questions: readonly QuestionDraft[]): readonly LintFinding[] {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.competitors.list.queryOptions());
  const [text, drafts] = [useDeferredValue(texts), useDeferredValue(questions)];

  return useMemo(
    () =>
      lintScript(
        { ...text, questions: drafts.map(questionOf) },
        (data?.items ?? []).map(({ name }) => name),
      ),
    [text, drafts, data],
  );
}

function questionOf({ help, conditions, ...question }: QuestionDraft) {
  return { ...question, help: help ?? null, conditions: (conditions ?? {}) as Conditions };
}
