import type { ReactNode } from "react";
import classes from "./PageHeader.module.css";

type PageHeaderProps = {
  readonly title: ReactNode;
  /** a figure or a date range beside the title, in grey */
  readonly aside?: ReactNode;
  /** one line under the title */
  readonly meta?: ReactNode;
  /** buttons, the primary one last */
  readonly actions?: ReactNode;
  /** search and filters, in a second line */
  readonly children?: ReactNode;
};

/** The head of every screen: what it is, how many, and what can be done. Stays while the rest scrolls. */
export function PageHeader({ title, aside, meta, actions, children }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      <div className={classes.line}>
        <h1 className={classes.title}>{title}</h1>
        {aside !== undefined && <span className={classes.aside}>{aside}</span>}
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
      {meta !== undefined && <div className={classes.meta}>{meta}</div>}
      {children !== undefined && <div className={classes.tools}>{children}</div>}
    </header>
  );
}
