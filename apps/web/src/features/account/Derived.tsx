import { Popover, UnstyledButton } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import classes from "./Derived.module.css";

type DerivedProps = {
  /** how it was computed, with its inputs */
  readonly why: ReactNode;
  readonly children: ReactNode;
};

/** A computed figure: a press shows why it is what it is. Until the first press it is a mere button: a grid has hundreds. */
export function Derived({ why, children }: DerivedProps) {
  const [isUsed, setUsed] = useState(false);
  if (isUsed) {
    return <UsedFigure why={why}>{children}</UsedFigure>;
  }

  return (
    <UnstyledButton className={classes.figure} aria-haspopup="dialog" onClick={() => setUsed(true)}>
      {children}
    </UnstyledButton>
  );
}

function UsedFigure({ why, children }: DerivedProps) {
  const { t } = useLingui();

  return (
    <Popover defaultOpened width={400}>
      <Popover.Target>
        <UnstyledButton className={classes.figure} autoFocus>
          {children}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Why`}>{why}</Popover.Dropdown>
    </Popover>
  );
}
