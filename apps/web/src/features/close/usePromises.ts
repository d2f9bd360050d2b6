import type { PromiseView } from "@revisit/api/accounts/views";
import type { RecordView } from "@revisit/api/reviews/views";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { useChange } from "../../client/useChange.ts";

/** What a review promised: recorded ones, and findings that say so and have no day yet. Dropped findings take their promise with them. */
export function usePromises(view: RecordView) {
  const trpc = useTRPC();
  const save = useChange(trpc.promises.save.mutationOptions());
  const dropped = new Set(view.findings.filter(({ state }) => state === "dropped").map(({ id }) => id));
  const recorded = view.promises.filter(({ findingId }) => findingId === null || !dropped.has(findingId));
  const { accountId, id: reviewId } = view;

  return {
    recorded,
    found: view.findings.filter(
      ({ id, kind, state }) => kind === "promise" && state !== "dropped" && !recorded.some(({ findingId }) => findingId === id),
    ),
    record: (promise: { readonly findingId: string | null; readonly text: string; readonly dueOn: string }) =>
      save.run({ promiseId: newId(), accountId, reviewId, version: null, ...promise }),
    change: ({ id, version, text, dueOn, findingId, owner }: PromiseView) =>
      save.run({ promiseId: id, accountId, reviewId, findingId, version, text, dueOn, ownerId: owner.id }),
  };
}
