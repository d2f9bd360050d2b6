import { ActionIcon } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import type { TargetProps } from "./onceUsed.tsx";

type DotsTargetProps = TargetProps & {
  /** of what this is the menu, for screen readers */
  readonly label: string;
};

/** The three dots that open a menu of whatever they stand beside. */
export function DotsTarget({ label, ...button }: DotsTargetProps) {
  return (
    <ActionIcon size={28} aria-label={label} aria-haspopup="menu" {...button}>
      <IconDots size={16} />
    </ActionIcon>
  );
}
