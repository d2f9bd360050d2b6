import { Popover, UnstyledButton } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import type { Message } from "@revisit/domain/message";
import { Say } from "../ui/Say.tsx";
import classes from "./Why.module.css";

type WhyProps = {
  /** the sentence itself, which opens its inputs */
  readonly why: Message;
  /** inputs with their days, what would move it */
  readonly children: ReactNode;
};

/**
 * A computed thing's reason as a sentence; a press shows what it was computed from. Until the first press it is a mere button:
 * a list of ten thousand has ten thousand of them.
 */
export function Why({ why, children }: WhyProps) {
  const [isUsed, setUsed] = useState(false);
  if (isUsed) {
    return <UsedWhy why={why}>{children}</UsedWhy>;
  }

  return (
    <UnstyledButton className={classes.why} aria-haspopup="dialog" onClick={() => setUsed(true)}>
      <Say message={why} />
    </UnstyledButton>
  );
}

function UsedWhy({ why, children }: WhyProps) {
  const { t } = useLingui();

  return (
    <Popover defaultOpened width={400} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes.why} autoFocus>
          <Say message={why} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Why`}>{children}</Popover.Dropdown>
    </Popover>
  );
}
