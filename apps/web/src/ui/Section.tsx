import { useId, type ReactNode } from "react";
import classes from "./Section.module.css";

type SectionProps = {
  readonly title: ReactNode;
  /** how many there are, beside the title */
  readonly count?: ReactNode;
  /** a link or a small button at the end of the title line */
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a screen under a small heading. White space sets it apart: no box. */
export function Section({ title, count, action, children }: SectionProps) {
  const id = useId();

  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 className={classes.title} id={id}>
          {title}
        </h2>
        {count !== undefined && <span className={classes.count}>{count}</span>}
        {action !== undefined && <div className={classes.action}>{action}</div>}
      </div>
      {children}
    </section>
  );
}
