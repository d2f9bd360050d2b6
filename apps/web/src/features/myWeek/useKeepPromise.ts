import { useLingui } from "@lingui/react/macro";
import type { PromiseView } from "@revisit/api/accounts/views";
import { useChange } from "../../client/useChange.ts";
import { useTRPC } from "../../client/trpc.ts";

/** Settles a promise as kept, or as broken; either can be taken back from the toast. */
export function useKeepPromise() {
  const trpc = useTRPC();
  const { t } = useLingui();
  const reopen = useChange(trpc.promises.settle.mutationOptions());
  const settle = useChange(trpc.promises.settle.mutationOptions(), {
    said: (_, { state }) => (state === "kept" ? t`Promise kept.` : t`Promise noted as broken.`),
    undo: ({ version }, { promiseId }) => reopen.run({ promiseId, version, state: "open" }),
  });

  return {
    isPending: settle.isPending,
    run: ({ id, version }: PromiseView) => settle.run({ promiseId: id, version, state: "kept" }),
    giveUp: ({ id, version }: PromiseView) => settle.run({ promiseId: id, version, state: "broken" }),
  };
}
