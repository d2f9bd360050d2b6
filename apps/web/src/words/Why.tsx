import { Popover, UnstyledButton } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Message } from "@revisit/domain/message";
import { Say } from "../ui/Say.tsx";
import classes from "./Why.module.css";

type WhyProps = {
  /** the sentence itself, which opens its inputs */
  readonly why: Message;
  /** inputs with their days, what would move it */
  readonly children: ReactNode;
};

/** A computed thing's reason as a sentence; a press shows what it was computed from. */
export function Why({ why, children }: WhyProps) {
  const { t } = useLingui();

  return (
    <Popover width={360} withinPortal>
      <Popover.Target>
        <UnstyledButton className={classes.why} aria-haspopup="dialog">
          <Say message={why} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Why`}>{children}</Popover.Dropdown>
    </Popover>
  );
}
