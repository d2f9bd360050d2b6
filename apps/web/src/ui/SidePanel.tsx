import { Drawer } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import classes from "./SidePanel.module.css";

type SidePanelProps = {
  readonly isOpen: boolean;
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** px; the whole width on a phone */
  readonly width?: number;
};

/** Comes in from the right to act without leaving the screen; from below on a phone it fills the width. */
export function SidePanel({ isOpen, title, onClose, children, width = 420 }: SidePanelProps) {
  const { t } = useLingui();

  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={width}
      closeButtonProps={{ "aria-label": t`Close` }}
      classNames={{ title: classes.title ?? "" }}
    >
      {children}
    </Drawer>
  );
}
