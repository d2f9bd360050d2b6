import { Trans, useLingui } from "@lingui/react/macro";
import type { PolicyRow } from "@revisit/api/policies/views";
import { useTRPC } from "../../client/trpc.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormProblem } from "../../ui/FormProblem.tsx";
import { Say } from "../../ui/Say.tsx";
import { PolicyEffectView } from "./PolicyEffectView.tsx";
import { usePolicyEffect } from "./usePolicyEffect.ts";
import { useSaving } from "./useSaving.ts";

type RemovePolicyDialogProps = { readonly policy: PolicyRow; readonly onClose: () => void };

/** What happens to its accounts, then the one way out. */
export function RemovePolicyDialog({ policy, onClose }: RemovePolicyDialogProps) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { id: policyId, version, level, family, type, sizeBand } = policy;
  const { effect } = usePolicyEffect({ policyId, level, family, type, sizeBand, intervalDays: null });
  const removing = useSaving(trpc.policies.remove.mutationOptions(), { said: () => t`Policy removed.`, onDone: onClose });

  return (
    <Dialog
      isOpen
      isDangerous
      title={t`Remove the policy`}
      onClose={onClose}
      onSubmit={() => removing.run({ policyId, version })}
      submit={<Trans>Remove</Trans>}
      isBusy={removing.isPending}
    >
      <p>
        <Say message={policy.sentence} />
      </p>
      {effect !== null && <PolicyEffectView effect={effect} />}
      <FormProblem>{removing.problem}</FormProblem>
    </Dialog>
  );
}
