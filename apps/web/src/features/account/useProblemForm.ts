import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { ProblemView } from "@revisit/api/accounts/views";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { useFields } from "../../ui/useFields.ts";
import { useAccountPlace } from "./AccountContext.ts";
import { useSave } from "./useSave.ts";

export type WaitingOn = ProblemView["waitingOn"];

const MIDDLING = 2;

/** The fields of a problem and their way to the server. */
export function useProblemForm(problem: ProblemView | null, onClose: () => void) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { account } = useAccountPlace();
  const [problemId] = useState(() => problem?.id ?? newId());
  const [wasTried, setTried] = useState(false);
  const form = useFields<{ what: string; severity: number; waitingOn: WaitingOn; productId: string | null }>({
    what: problem?.what ?? "",
    severity: problem?.severity ?? MIDDLING,
    waitingOn: problem?.waitingOn ?? "us",
    productId: account.whitespace.find(({ name }) => name === problem?.product)?.productId ?? null,
  });
  const save = useSave(trpc.problems.save.mutationOptions(), {
    said: () => (problem === null ? t`Problem logged.` : t`Problem saved.`),
    onDone: onClose,
  });
  const newest = account.problems.find(({ id }) => id === problemId) ?? problem;
  const what = form.fields.what.trim();
  const submit = () => {
    setTried(true);
    if (what !== "") {
      const { severity, waitingOn, productId } = form.fields;
      save.run({
        problemId,
        accountId: account.id,
        version: newest?.version ?? null,
        what,
        severity,
        waitingOn,
        productId,
        findingId: problem?.findingId ?? null,
      });
    }
  };
  const whatError = wasTried && what === "" ? t`Say what went wrong.` : save.fields["what"];

  return { form, save, whatError, submit };
}
