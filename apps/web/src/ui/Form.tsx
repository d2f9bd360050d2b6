import type { ReactNode, SyntheticEvent } from "react";
import classes from "./Form.module.css";

type FormProps = { readonly onSubmit: () => void; readonly children: ReactNode };

/** Fields under one another, enter submits; the browser's own bubbles stay away, we say what is wrong ourselves. */
export function Form({ onSubmit, children }: FormProps) {
  const handle = (event: SyntheticEvent) => {
    event.preventDefault();
    onSubmit();
  };

  return (
    <form onSubmit={handle} className={classes.form} noValidate>
      {children}
    </form>
  );
}
