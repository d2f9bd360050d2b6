import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { PromiseView } from "@revisit/api/accounts/views";
import { useTRPC } from "../../client/trpc.ts";
import { useChange } from "../../client/useChange.ts";

type State = PromiseView["state"];

/** Settles a promise as kept or broken, or opens it again; the toast takes it back. */
export function useSettlePromise() {
  const { t } = useLingui();
  const trpc = useTRPC();
  const words: Record<State, string> = { kept: t`Promise kept.`, broken: t`Promise noted as broken.`, open: t`The promise is open again.` };
  const [wanted, setWanted] = useState<State | null>(null);
  const back = useChange(trpc.promises.settle.mutationOptions());
  const settle = useChange(trpc.promises.settle.mutationOptions(), {
    said: (_, { state }) => words[state],
    undo: ({ version }, { promiseId, state }) => back.run({ promiseId, version, state: state === "open" ? "kept" : "open" }),
  });

  const run = ({ id, version }: PromiseView, state: State) => {
    setWanted(state);
    settle.run({ promiseId: id, version, state });
  };

  // What it will be in a moment is shown at once.
  return { wanted: settle.isPending ? wanted : null, run };
}
