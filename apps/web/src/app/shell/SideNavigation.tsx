import { useLingui } from "@lingui/react/macro";
import { UnstyledButton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { IconSearch } from "@tabler/icons-react";
import { useMe } from "../../client/useMe.ts";
import { Kbd } from "../../ui/Kbd.tsx";
import { ClockBadge } from "./ClockBadge.tsx";
import { placesOf } from "./places.ts";
import { useShell } from "./ShellContext.ts";
import classes from "./SideNavigation.module.css";
import { UserMenu } from "./UserMenu.tsx";

/** Left, from 768 px: icons alone below 1024 px, with their words beside them above. */
export function SideNavigation() {
  const { i18n, t } = useLingui();
  const me = useMe();
  const { open } = useShell();
  const search = () => {
    open("palette");
  };

  return (
    <nav className={classes.side} aria-label={t`Main`}>
      <UserMenu />
      <UnstyledButton className={classes.item} onClick={search} aria-label={t`Search`}>
        <IconSearch size={16} stroke={1.75} />
        <span className={classes.word}>{t`Search`}</span>
        <span className={classes.keys}>
          <Kbd keys="mod K" />
        </span>
      </UnstyledButton>
      <ul className={classes.places}>
        {placesOf(me.role).map(({ to, word, icon: Icon }) => (
          <li key={to}>
            <Link to={to} className={classes.item} aria-label={i18n._(word)} title={i18n._(word)}>
              <Icon size={16} stroke={1.75} />
              <span className={classes.word}>{i18n._(word)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>{me.isClockSet && <ClockBadge asOf={me.today} />}</div>
    </nav>
  );
}
