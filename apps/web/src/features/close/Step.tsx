import { useId, type ReactNode } from "react";
import classes from "./Step.module.css";

type StepProps = {
  readonly anchor: string;
  readonly number: number;
  readonly title: ReactNode;
  readonly isDone: boolean;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** One of the three steps: its number, or a tick once nothing of it is open. */
export function Step({ anchor, number, title, isDone, action, children }: StepProps) {
  const id = useId();

  return (
    <section aria-labelledby={id} id={anchor}>
      <div className={classes.head}>
        <span className={classes.number} data-done={isDone} aria-hidden="true">
          {isDone ? "✓" : number}
        </span>
        <h2 className={classes.title} id={id}>
          {title}
        </h2>
        {action !== undefined && <div className={classes.action}>{action}</div>}
      </div>
      <div className={classes.body}>{children}</div>
    </section>
  );
}
