import { SegmentedControl } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import classes from "./Fields.module.css";

const NOT_SAID = "0";

type RapportFieldProps = { readonly value: number | null; readonly onChange: (rapport: number | null) => void };

/** How warm we are with a person: 1 (cold) to 5 (warm), or not said. */
export function RapportField({ value, onChange }: RapportFieldProps) {
  const { t } = useLingui();

  return (
    <fieldset className={classes.group}>
      <legend>{t`Rapport, 1 (cold) to 5 (warm)`}</legend>
      <SegmentedControl
        fullWidth
        value={String(value ?? NOT_SAID)}
        onChange={(chosen) => onChange(chosen === NOT_SAID ? null : Number(chosen))}
        data={[{ value: NOT_SAID, label: t`Unknown` }, ...["1", "2", "3", "4", "5"]]}
      />
    </fieldset>
  );
}
