import { Trans, useLingui } from "@lingui/react/macro";
import type { KeyRow } from "@revisit/api/settings/views";
import { useTRPC } from "../../client/trpc.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormProblem } from "../../ui/FormProblem.tsx";
import { useSaving } from "./useSaving.ts";

type RevokeKeyDialogProps = { readonly apiKey: KeyRow; readonly onClose: () => void };

/** A revoked key never works again, which a toast can't undo. */
export function RevokeKeyDialog({ apiKey, onClose }: RevokeKeyDialogProps) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { id: keyId, name } = apiKey;
  const revoking = useSaving(trpc.keys.revoke.mutationOptions(), { said: () => t`${name} is revoked.`, onDone: onClose });

  return (
    <Dialog
      isOpen
      isDangerous
      title={t`Revoke ${name}`}
      onClose={onClose}
      onSubmit={() => revoking.run({ keyId })}
      submit={<Trans>Revoke</Trans>}
      isBusy={revoking.isPending}
    >
      <p>
        <Trans>Whatever uses this key is refused from now on. It can’t be brought back; create another key instead.</Trans>
      </p>
      <FormProblem>{revoking.problem}</FormProblem>
    </Dialog>
  );
}
