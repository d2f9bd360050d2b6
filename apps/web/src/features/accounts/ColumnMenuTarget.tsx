import { ActionIcon } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { IconColumns3 } from "@tabler/icons-react";
import classes from "./ColumnMenu.module.css";
import type { TargetProps } from "../../ui/onceUsed.tsx";
import { withoutMenu } from "../../ui/withoutMenu.ts";

/** The button of the column menu; a phone has no columns. */
export function ColumnMenuTarget(props: TargetProps & { readonly menu?: unknown }) {
  const { t } = useLingui();

  return (
    <ActionIcon
      {...withoutMenu(props)}
      size={28}
      aria-label={t`Columns`}
      aria-haspopup="menu"
      title={t`Columns`}
      className={classes.target}
    >
      <IconColumns3 size={16} stroke={1.75} />
    </ActionIcon>
  );
}
