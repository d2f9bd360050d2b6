import { NumberInput, SegmentedControl } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { WhitespaceView } from "@revisit/api/accounts/views";
import { DayField } from "../../ui/DayField.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useReader } from "../../ui/useReader.ts";
import { CompetitorField } from "./CompetitorField.tsx";
import { ConflictNote } from "./ConflictNote.tsx";
import classes from "./Fields.module.css";
import { useOwnedForm, type Supplier } from "./useOwnedForm.ts";

type OwnedDialogProps = { readonly cell: WhitespaceView; readonly supplier: Supplier; readonly onClose: () => void };

/** That the account has a product: from us or from a competitor, how many, since when, until when. */
export function OwnedDialog({ cell, supplier, onClose }: OwnedDialogProps) {
  const { t } = useLingui();
  const { today } = useReader();
  const { isNew, form, save, isBusy, errors, submit } = useOwnedForm(cell, supplier, onClose);

  return (
    <Dialog
      isOpen
      title={isNew ? t`Record ${cell.name}` : t`Edit ${cell.name}`}
      onClose={onClose}
      onSubmit={submit}
      submit={isNew ? <Trans>Record</Trans> : <Trans>Save</Trans>}
      isBusy={isBusy}
    >
      <fieldset className={classes.group}>
        <legend>{t`Supplied by`}</legend>
        <SegmentedControl
          fullWidth
          value={form.fields.supplier}
          onChange={(chosen) => form.set("supplier", chosen)}
          data={[
            { value: "us", label: t`Us` },
            { value: "competitor", label: t`A competitor` },
          ]}
        />
      </fieldset>
      {form.fields.supplier === "competitor" && (
        <CompetitorField value={form.fields.competitor} onChange={(name) => form.set("competitor", name)} error={errors.competitor} />
      )}
      <NumberInput
        label={t`Quantity`}
        min={1}
        allowDecimal={false}
        required
        value={form.fields.quantity}
        onChange={(quantity) => form.set("quantity", quantity)}
        error={errors.quantity}
      />
      <DayField label={t`Bought on`} until={today} {...form.of("boughtOn")} error={save.fields["boughtOn"]} />
      <DayField
        label={t`Replacement due`}
        description={t`Leave empty to count it from the last purchase and the product’s lifespan.`}
        {...form.of("replacementDueOn")}
        error={save.fields["replacementDueOn"]}
      />
      <ConflictNote isShown={save.hasConflict} />
    </Dialog>
  );
}
