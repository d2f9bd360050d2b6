import "@mantine/core/styles/SegmentedControl.layer.css";
import { SegmentedControl, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormProblem } from "../../ui/FormProblem.tsx";
import classes from "./NewAccountDialog.module.css";
import { NewAccountPlace } from "./NewAccountPlace.tsx";
import { NewAccountRoom } from "./NewAccountRoom.tsx";
import { useNewAccount } from "./useNewAccount.ts";

/** A new account: what its level and its cadence need to know, and no more. */
export function NewAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const form = useNewAccount();
  const { fields, set, of, errors, problem, isPending, submit } = form;

  return (
    <Dialog isOpen title={t`New account`} onClose={onClose} onSubmit={submit} submit={<Trans>Create the account</Trans>} isBusy={isPending}>
      <SegmentedControl
        aria-label={t`Kind`}
        value={fields.kind}
        onChange={(kind) => set("kind", kind)}
        data={[
          { value: "customer", label: t`Customer` },
          { value: "prospect", label: t`Prospect` },
        ]}
      />
      <TextInput label={t`Name`} data-autofocus {...of("name")} error={errors["name"]} />
      <div className={classes.pair}>
        <NewAccountRoom form={form} />
        <NewAccountPlace form={form} />
      </div>
      <FormProblem>{problem}</FormProblem>
    </Dialog>
  );
}
