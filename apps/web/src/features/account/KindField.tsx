import { SegmentedControl } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import classes from "./Fields.module.css";
import { kindWords, type AccountKind } from "./kindWords.ts";

type KindFieldProps = { readonly value: AccountKind; readonly onChange: (kind: AccountKind) => void };

/** Customer or prospect. */
export function KindField({ value, onChange }: KindFieldProps) {
  const { t, i18n } = useLingui();

  return (
    <fieldset className={classes.group}>
      <legend>{t`Kind`}</legend>
      <SegmentedControl
        fullWidth
        value={value}
        onChange={onChange}
        data={(["customer", "prospect"] as const).map((kind) => ({ value: kind, label: i18n._(kindWords[kind]) }))}
      />
    </fieldset>
  );
}
