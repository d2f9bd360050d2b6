import { Trans, useLingui } from "@lingui/react/macro";
import type { TerritoryRow } from "@revisit/api/territories/views";
import { useTRPC } from "../../client/trpc.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormProblem } from "../../ui/FormProblem.tsx";
import { useSaving } from "./useSaving.ts";

type RemoveTerritoryDialogProps = { readonly territory: TerritoryRow; readonly onClose: () => void };

/** Only an empty territory goes; the server says what still stands in it. */
export function RemoveTerritoryDialog({ territory, onClose }: RemoveTerritoryDialogProps) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { id: territoryId, name } = territory;
  const removing = useSaving(trpc.territories.remove.mutationOptions(), { said: () => t`${name} removed.`, onDone: onClose });

  return (
    <Dialog
      isOpen
      isDangerous
      title={t`Remove ${name}`}
      onClose={onClose}
      onSubmit={() => removing.run({ territoryId })}
      submit={<Trans>Remove</Trans>}
      isBusy={removing.isPending}
    >
      <p>
        <Trans>Only a territory with no accounts, people or territories in it can be removed.</Trans>
      </p>
      <FormProblem>{removing.problem}</FormProblem>
    </Dialog>
  );
}
