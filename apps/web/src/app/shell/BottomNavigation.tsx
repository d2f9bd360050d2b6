import { useLingui } from "@lingui/react/macro";
import { UnstyledButton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { IconBuilding, IconDots, IconMicrophone, IconSearch, IconSun } from "@tabler/icons-react";
import classes from "./BottomNavigation.module.css";
import { useShell } from "./ShellContext.ts";

/** The phone's five: what a thumb reaches while talking to a customer. */
export function BottomNavigation() {
  const { t } = useLingui();
  const { open } = useShell();

  return (
    <nav className={classes.bottom} aria-label={t`Main`}>
      <Link to="/week" className={classes.item}>
        <IconSun size={20} stroke={1.75} />
        {t`My week`}
      </Link>
      <Link to="/accounts" className={classes.item}>
        <IconBuilding size={20} stroke={1.75} />
        {t`Accounts`}
      </Link>
      <UnstyledButton className={classes.item} onClick={() => open("record")}>
        <IconMicrophone size={20} stroke={1.75} />
        {t`Record`}
      </UnstyledButton>
      <UnstyledButton className={classes.item} onClick={() => open("palette")}>
        <IconSearch size={20} stroke={1.75} />
        {t`Search`}
      </UnstyledButton>
      <UnstyledButton className={classes.item} onClick={() => open("more")}>
        <IconDots size={20} stroke={1.75} />
        {t`More`}
      </UnstyledButton>
    </nav>
  );
}
