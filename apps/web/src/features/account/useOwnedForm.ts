import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { WhitespaceView } from "@revisit/api/accounts/views";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { useFields } from "../../ui/useFields.ts";
import { useAccountPlace } from "./AccountContext.ts";
import { useNamedCompetitor } from "./useNamedCompetitor.ts";
import { useSave } from "./useSave.ts";

export type Supplier = "us" | "competitor";

type OwnedFields = {
  supplier: Supplier;
  competitor: string;
  quantity: string | number;
  boughtOn: string | null;
  replacementDueOn: string | null;
};

/** The fields of an owned product and their way to the server; a competitor that is new is noted first. */
export function useOwnedForm(cell: WhitespaceView, supplier: Supplier, onClose: () => void) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { account } = useAccountPlace();
  const named = useNamedCompetitor();
  const [wasTried, setTried] = useState(false);
  const own = recordedOf(cell, supplier);
  const [ownedId] = useState(() => own?.ownedId ?? newId());
  const form = useFields<OwnedFields>(fieldsOf(cell, supplier));
  const save = useSave(trpc.owned.save.mutationOptions(), { said: () => t`Recorded ${cell.name}.`, onDone: onClose });
  const newest = account.whitespace.find(({ owned }) => owned?.ownedId === ownedId)?.owned ?? own;
  const isFromUs = form.fields.supplier === "us";
  const competitor = form.fields.competitor.trim();
  const quantity = Number(form.fields.quantity);
  const record = (competitorId: string | null) => {
    const { boughtOn, replacementDueOn } = form.fields;
    const fields = { supplier: form.fields.supplier, competitorId, quantity, boughtOn, replacementDueOn };
    save.run({ ownedId, accountId: account.id, productId: cell.productId, version: newest?.version ?? null, ...fields });
  };
  const submit = () => {
    setTried(true);
    if (!Number.isInteger(quantity) || quantity < 1 || (!isFromUs && competitor === "")) {
      return;
    }
    if (isFromUs) {
      record(null);
    } else {
      named.withId(competitor, record);
    }
  };
  const errors = {
    competitor: wasTried && competitor === "" ? t`Say which competitor.` : save.fields["competitorId"],
    quantity: wasTried && !(quantity >= 1) ? t`One or more.` : save.fields["quantity"],
  };

  return { isNew: own === null, form, save, isBusy: named.isPending || save.isPending, errors, submit };
}

function fieldsOf(cell: WhitespaceView, supplier: Supplier): OwnedFields {
  const own = recordedOf(cell, supplier);

  return {
    supplier,
    competitor: supplier === "competitor" ? (cell.competitor ?? "") : "",
    quantity: own?.quantity ?? 1,
    boughtOn: own?.lastBoughtOn ?? null,
    replacementDueOn: own?.recordedReplacementDueOn ?? null,
  };
}

/** The record to change: there is one only if it is of this supplier. */
function recordedOf(cell: WhitespaceView, supplier: Supplier): WhitespaceView["owned"] {
  const isCompetitors = cell.state === "competitor";

  return isCompetitors === (supplier === "competitor") ? cell.owned : null;
}
