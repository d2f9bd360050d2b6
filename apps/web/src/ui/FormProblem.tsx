import type { ReactNode } from "react";
import classes from "./FormProblem.module.css";

/** Why the form did not go through, above its button; announced at once. Takes no room while there is nothing to say. */
export function FormProblem({ children }: { readonly children: ReactNode }) {
  return (
    <div role="alert" className={classes.problem}>
      {children}
    </div>
  );
}
