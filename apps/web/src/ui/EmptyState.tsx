import type { ReactNode } from "react";
import classes from "./EmptyState.module.css";

type EmptyStateProps = {
  /** what will be here */
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** the one button that starts it */
  readonly action?: ReactNode;
  readonly icon?: ReactNode;
  /** inside a section of a fuller screen: one quiet line instead of a page */
  readonly isSmall?: boolean;
};

/** Nothing here yet: says what will be, and gives the one thing that starts it. */
export function EmptyState({ title, children, action, icon, isSmall = false }: EmptyStateProps) {
  return (
    <div className={isSmall ? classes.small : classes.page}>
      {icon !== undefined && (
        <div className={classes.icon} aria-hidden="true">
          {icon}
        </div>
      )}
      <p className={classes.title}>{title}</p>
      {children !== undefined && <div className={classes.body}>{children}</div>}
      {action !== undefined && <div className={classes.action}>{action}</div>}
    </div>
  );
}
