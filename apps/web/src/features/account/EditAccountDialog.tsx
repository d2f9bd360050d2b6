import { Autocomplete, NumberInput, Select, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { DayField } from "../../ui/DayField.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useReader } from "../../ui/useReader.ts";
import { useAccountPlace } from "./AccountContext.ts";
import { ConflictNote } from "./ConflictNote.tsx";
import { KindField } from "./KindField.tsx";
import classes from "./Fields.module.css";
import { useEditForm } from "./useEditForm.ts";

/** The facts of the account that people know and no computer does. */
export function EditAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const { today } = useReader();
  const { account } = useAccountPlace();
  const { form, save, facets, zones, errors, submit } = useEditForm(onClose);

  return (
    <Dialog isOpen title={t`Edit ${account.name}`} onClose={onClose} onSubmit={submit} submit={<Trans>Save</Trans>} isBusy={save.isPending}>
      <TextInput label={t`Name`} required data-autofocus {...form.of("name")} error={errors.name} />
      <KindField value={form.fields.kind} onChange={(kind) => form.set("kind", kind)} />
      <div className={classes.pair}>
        <Autocomplete label={t`Type`} size="sm" required data={facets.types} {...form.of("type")} error={errors.type} />
        <Autocomplete label={t`Size band`} size="sm" required data={facets.sizeBands} {...form.of("sizeBand")} error={errors.sizeBand} />
      </div>
      <div className={classes.pair}>
        <TextInput label={t`Country`} maxLength={2} required {...form.of("country")} error={errors.country} />
        <Select label={t`Time zone`} data={zones} searchable limit={50} {...form.of("timeZone")} error={save.fields["changes.timeZone"]} />
      </div>
      <div className={classes.pair}>
        <NumberInput
          label={t`Employees`}
          min={0}
          allowDecimal={false}
          thousandSeparator=","
          value={form.fields.employees}
          onChange={(employees) => form.set("employees", employees)}
          error={save.fields["changes.employees"]}
        />
        <NumberInput
          label={t`Annual revenue, ${account.currency}`}
          min={0}
          decimalScale={2}
          thousandSeparator=","
          value={form.fields.revenue}
          onChange={(revenue) => form.set("revenue", revenue)}
          error={save.fields["changes.annualRevenueCents"]}
        />
      </div>
      <div className={classes.pair}>
        <TextInput label={t`Phone`} type="tel" {...form.of("phone")} error={save.fields["changes.phone"]} />
        <DayField label={t`Customer since`} until={today} {...form.of("customerSince")} error={save.fields["changes.customerSince"]} />
      </div>
      <ConflictNote isShown={save.hasConflict} />
    </Dialog>
  );
}
