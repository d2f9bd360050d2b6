import { createLink } from "@tanstack/react-router";
import type { ComponentPropsWithRef } from "react";
import classes from "./RowButton.module.css";

/** The name in a row that has a screen of its own. Takes what `Link` takes. */
export const RowLink = createLink(RowAnchor);

function RowAnchor(props: ComponentPropsWithRef<"a">) {
  return <a {...props} className={classes.name} />;
}
