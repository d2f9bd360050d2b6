import type { ReactNode } from "react";
import classes from "./StatLink.module.css";

type StatLinkProps = {
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** what changed, or what it is a share of */
  readonly note?: ReactNode;
  /** wraps the figure in the link to what it counts: `(figure) => <Link to="/accounts" …>{figure}</Link>` */
  readonly link: (figure: ReactNode) => ReactNode;
};

/** A figure that opens what it counts. */
export function StatLink({ label, value, note, link }: StatLinkProps) {
  return (
    <span className={classes.stat}>
      <span className={classes.label}>{label}</span> <span className={classes.value}>{link(value)}</span>
      {note !== undefined && <span className={classes.note}> {note}</span>}
    </span>
  );
}
