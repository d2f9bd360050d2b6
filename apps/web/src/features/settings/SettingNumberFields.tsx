import { NumberInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import classes from "./Fields.module.css";
import type { SettingNumber } from "./settingNumbers.ts";
import type { OrganizationForm } from "./useOrganizationForm.ts";

type SettingNumberFieldsProps = { readonly form: OrganizationForm; readonly numbers: readonly SettingNumber[] };

/** A group of the organization's numbers, each with its unit. */
export function SettingNumberFields({ form, numbers }: SettingNumberFieldsProps) {
  const { t, i18n } = useLingui();
  const units = { days: t` days`, months: t` months`, percent: " %", none: "" };

  return (
    <div className={classes.three}>
      {numbers.map(({ name, label, hint, unit }) => (
        <NumberInput
          key={name}
          label={i18n._(label)}
          {...(hint === undefined ? {} : { description: i18n._(hint) })}
          suffix={units[unit]}
          min={0}
          hideControls
          value={form.numbers[name]}
          onChange={(value) => form.setNumber(name, value)}
          error={form.errors[`settings.${name}`]}
        />
      ))}
    </div>
  );
}
