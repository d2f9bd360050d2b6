import type { ReactNode } from "react";
import classes from "./CenteredPage.module.css";

type CenteredPageProps = { readonly title: ReactNode; readonly lead?: ReactNode; readonly children: ReactNode };

/** A screen outside the shell: one column, the mark on top. */
export function CenteredPage({ title, lead, children }: CenteredPageProps) {
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <p className={classes.brand}>
          <img src="/icon.svg" width="24" height="24" alt="" />
          Revisit
        </p>
        <h1 className={classes.title}>{title}</h1>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
        {children}
      </div>
    </main>
  );
}
