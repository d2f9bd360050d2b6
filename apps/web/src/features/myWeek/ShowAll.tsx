import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import classes from "./ShowAll.module.css";

type ShowAllProps = {
  readonly shown: number;
  readonly total: number;
  readonly search: { readonly coverage?: ("overdue" | "due_soon")[]; readonly stale?: true; readonly owner: string };
};

/** The way to the rest of a list that shows only its first lines. */
export function ShowAll({ shown, total, search }: ShowAllProps) {
  if (shown >= total) {
    return null;
  }

  return (
    <Link to="/accounts" search={search} className={classes.link}>
      <Trans>Show all {total}</Trans>
    </Link>
  );
}
