import { UnstyledButton } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./RowButton.module.css";

type RowButtonProps = { readonly onClick: () => void; readonly children: ReactNode };

/** The name in a row: opens what can be changed. */
export function RowButton({ onClick, children }: RowButtonProps) {
  return (
    <UnstyledButton className={classes.name} onClick={onClick}>
      {children}
    </UnstyledButton>
  );
}
