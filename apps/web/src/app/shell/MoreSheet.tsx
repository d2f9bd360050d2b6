import { UnstyledButton, useMantineColorScheme } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { IconArrowsExchange, IconLogout, IconMoon, IconSunHigh } from "@tabler/icons-react";
import { signOut } from "../../client/signOut.ts";
import { useMe } from "../../client/useMe.ts";
import { BottomSheet } from "../../ui/BottomSheet.tsx";
import { ClockBadge } from "./ClockBadge.tsx";
import classes from "./MoreSheet.module.css";
import { placesOf } from "./places.ts";

const ICON = { size: 20, stroke: 1.75 };

/** The phone's menu: the places the bottom navigation has no room for, and what the user menu has on a desk. */
export function MoreSheet({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useLingui();
  const me = useMe();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = document.documentElement.dataset["mantineColorScheme"] === "dark";
  const places = placesOf(me.role).filter(({ to }) => to !== "/week" && to !== "/accounts");

  return (
    <BottomSheet onClose={onClose} title={`${me.name}, ${me.organization.name}`}>
      {places.map(({ to, word, icon: Icon }) => (
        <Link key={to} to={to} onClick={onClose} className={classes.item}>
          <Icon {...ICON} />
          {i18n._(word)}
        </Link>
      ))}
      <UnstyledButton className={classes.item} onClick={() => setColorScheme(isDark ? "light" : "dark")}>
        {isDark ? <IconSunHigh {...ICON} /> : <IconMoon {...ICON} />}
        {isDark ? t`Use light colors` : t`Use dark colors`}
      </UnstyledButton>
      {me.organizations > 1 && (
        <Link to="/choose" className={classes.item}>
          <IconArrowsExchange {...ICON} />
          {t`Switch organization`}
        </Link>
      )}
      <UnstyledButton className={classes.item} onClick={() => void signOut()}>
        <IconLogout {...ICON} />
        {t`Sign out`}
      </UnstyledButton>
      {me.isClockSet && <ClockBadge asOf={me.today} />}
    </BottomSheet>
  );
}
