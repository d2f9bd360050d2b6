import type { ReactNode } from "react";
import classes from "./SettingsBody.module.css";

/** What stands under the head of a section: its parts under one another. */
export function SettingsBody({ children }: { readonly children: ReactNode }) {
  return <div className={classes.body}>{children}</div>;
}
