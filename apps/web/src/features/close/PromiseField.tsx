import { useLingui } from "@lingui/react/macro";
import { DayField } from "../../ui/DayField.tsx";
import { useReader } from "../../ui/useReader.ts";
import classes from "./PromiseField.module.css";

type PromiseFieldProps = { readonly text: string; readonly dueOn: string; readonly onDay: (dueOn: string) => void };

/** One promise with the day it is due, which can be moved. */
export function PromiseField({ text, dueOn, onDay }: PromiseFieldProps) {
  const { t } = useLingui();
  const { today } = useReader();

  return (
    <div className={classes.line}>
      <p className={classes.text}>{text}</p>
      <div className={classes.day}>
        <DayField label={t`By`} value={dueOn} from={today} onChange={(day) => day !== null && day !== dueOn && onDay(day)} />
      </div>
    </div>
  );
}
