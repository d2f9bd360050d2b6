import { NumberInput, Select } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { PolicyRow } from "@revisit/api/policies/views";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormProblem } from "../../ui/FormProblem.tsx";
import classes from "./Fields.module.css";
import { PolicyEffectView } from "./PolicyEffectView.tsx";
import { usePolicyForm } from "./usePolicyForm.ts";
import { usePolicyWords } from "./usePolicyWords.ts";

type PolicyDialogProps = { readonly policy: PolicyRow | null; readonly onClose: () => void };

/** For which accounts, and how often; with who changes before it is saved. */
export function PolicyDialog({ policy, onClose }: PolicyDialogProps) {
  const { t } = useLingui();
  const form = usePolicyForm(policy, onClose);
  const words = usePolicyWords(policy);
  const title = policy === null ? t`New policy` : t`Policy`;

  return (
    <Dialog isOpen title={title} onClose={onClose} onSubmit={form.submit} submit={<Trans>Save the policy</Trans>} isBusy={form.isPending}>
      <div className={classes.pair}>
        <Select label={t`Level`} placeholder={t`Any`} clearable data={words.levels} {...form.of("level")} />
        <Select label={t`Product family owned`} placeholder={t`Any`} clearable searchable data={words.families} {...form.of("family")} />
        <Select label={t`Type`} placeholder={t`Any`} clearable searchable data={words.types} {...form.of("type")} />
        <Select label={t`Size band`} placeholder={t`Any`} clearable searchable data={words.sizeBands} {...form.of("sizeBand")} />
      </div>
      <NumberInput
        label={t`Review every`}
        suffix={t` days`}
        description={t`At most 365 days, so that everyone is reviewed at least once a year.`}
        allowDecimal={false}
        allowNegative={false}
        data-autofocus
        {...form.of("intervalDays")}
        error={form.intervalError}
      />
      {form.effect !== null && <PolicyEffectView effect={form.effect} />}
      <FormProblem>{form.problem}</FormProblem>
    </Dialog>
  );
}
