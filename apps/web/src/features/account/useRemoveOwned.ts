import { useLingui } from "@lingui/react/macro";
import type { WhitespaceView } from "@revisit/api/accounts/views";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { useChange } from "../../client/useChange.ts";
import { useAccountPlace } from "./AccountContext.ts";
import { useNamedCompetitor } from "./useNamedCompetitor.ts";

/** Removes the record of an owned product; the toast brings it back. */
export function useRemoveOwned() {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { account } = useAccountPlace();
  const named = useNamedCompetitor();
  const again = useChange(trpc.owned.save.mutationOptions());
  const remove = useChange(trpc.owned.remove.mutationOptions(), {
    said: () => t`Removed.`,
    undo: (_, { ownedId }) => {
      const cell = account.whitespace.find(({ owned }) => owned?.ownedId === ownedId);

      if (cell !== undefined) {
        bringBack(cell);
      }
    },
  });
  const bringBack = (cell: WhitespaceView) => {
    if (cell.competitor === null) {
      recordAgain(cell, null);
    } else {
      named.withId(cell.competitor, (competitorId) => recordAgain(cell, competitorId));
    }
  };
  const recordAgain = ({ owned, productId }: WhitespaceView, competitorId: string | null) => {
    again.run({
      ownedId: newId(),
      accountId: account.id,
      productId,
      version: null,
      supplier: competitorId === null ? "us" : "competitor",
      competitorId,
      quantity: owned?.quantity ?? 1,
      boughtOn: owned?.lastBoughtOn ?? null,
      replacementDueOn: owned?.recordedReplacementDueOn ?? null,
    });
  };

  return ({ owned }: WhitespaceView) => {
    if (owned !== null) {
      remove.run({ ownedId: owned.ownedId, version: owned.version });
    }
  };
}
