import { useLingui } from "@lingui/react/macro";
import classes from "./Change.module.css";

type ChangeProps = {
  readonly now: number | null;
  /** undefined: no comparison was asked for */
  readonly before: number | null | undefined;
  readonly as: "share" | "count";
  readonly isMoreBetter?: boolean;
};

/** ▲4 or ▼9 against the period before, with words for screen readers; nothing where nothing changed. Points where it is a share. */
export function Change({ now, before, as, isMoreBetter = false }: ChangeProps) {
  const { t } = useLingui();
  if (now === null || before === null || before === undefined) {
    return null;
  }
  const difference = Math.round((now - before) * (as === "share" ? 100 : 1));
  if (difference === 0) {
    return null;
  }
  const size = Math.abs(difference);
  const words = difference > 0 ? t`${size} more than in the period before` : t`${size} less than in the period before`;

  return (
    <span className={classes.change} data-good={difference > 0 === isMoreBetter} title={words}>
      <span aria-hidden="true">
        {difference > 0 ? "▲" : "▼"}
        {size}{" "}
      </span>
      <span className="visuallyHidden">{words} </span>
    </span>
  );
}
