import { Drawer } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import classes from "./BottomSheet.module.css";

const SHAPE = { inner: classes.inner ?? "", content: classes.content ?? "" };

type BottomSheetProps = { readonly title: ReactNode; readonly onClose: () => void; readonly children: ReactNode };

/** Comes from below, where the thumb is: the phone's menus. Open while it is there. */
export function BottomSheet({ title, onClose, children }: BottomSheetProps) {
  const { t } = useLingui();

  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="auto"
      title={title}
      closeButtonProps={{ "aria-label": t`Close` }}
      classNames={SHAPE}
    >
      {children}
    </Drawer>
  );
}
