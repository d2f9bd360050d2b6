import { useLingui } from "@lingui/react/macro";
import classes from "./ChoiceControl.module.css";

type ChoiceControlProps = {
  readonly options: readonly { readonly key: string; readonly label: string }[];
  readonly chosen: string | null;
  readonly onChange: (key: string | null) => void;
};

/** One of a few; the chosen one again takes it back. */
export function ChoiceControl({ options, chosen, onChange }: ChoiceControlProps) {
  const { t } = useLingui();

  return (
    <div role="group" aria-label={t`Answer`} className={classes.options}>
      {options.map(({ key, label }) => (
        <button
          key={key}
          type="button"
          className={classes.option}
          aria-pressed={key === chosen}
          onClick={() => onChange(key === chosen ? null : key)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
