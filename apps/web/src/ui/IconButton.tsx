import { ActionIcon, Tooltip } from "@mantine/core";
import type { ReactNode } from "react";

type IconButtonProps = {
  /** what it does: the tooltip and the name for screen readers */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick?: () => void;
  readonly isDisabled?: boolean;
  /** px of the square: 28 in rows, 32 elsewhere, 44 for thumbs */
  readonly size?: number;
};

/** A button that is only an icon: never without its name. */
export function IconButton({ label, icon, onClick, isDisabled = false, size = 28 }: IconButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} size={size} disabled={isDisabled} {...(onClick === undefined ? {} : { onClick })}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
