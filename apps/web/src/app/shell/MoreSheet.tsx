import { Drawer, useMantineColorScheme } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { signOut } from "../../client/signOut.ts";
import { useMe } from "../../client/useMe.ts";
import { ClockBadge } from "./ClockBadge.tsx";
import classes from "./MoreSheet.module.css";
import { placesOf } from "./places.ts";

/** The phone's menu: the places the bottom navigation has no room for, and what the user menu has on a desk. */
export function MoreSheet({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useLingui();
  const me = useMe();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const isDark = colorScheme === "dark";

  return (
    <Drawer opened onClose={onClose} position="bottom" size="auto" title={`${me.name}, ${me.organization.name}`}>
      <ul className={classes.items}>
        {placesOf(me.role)
          .slice(2)
          .map(({ to, word, icon: Icon }) => (
            <li key={to}>
              <Link to={to} onClick={onClose} className={classes.item}>
                <Icon size={20} stroke={1.75} />
                {i18n._(word)}
              </Link>
            </li>
          ))}
        <li>
          <button type="button" className={classes.item} onClick={() => setColorScheme(isDark ? "light" : "dark")}>
            {isDark ? t`Light` : t`Dark`}
          </button>
        </li>
        {me.organizations > 1 && (
          <li>
            <Link to="/choose" className={classes.item}>
              <Trans>Switch organization</Trans>
            </Link>
          </li>
        )}
        <li>
          <button type="button" className={classes.item} onClick={() => void signOut()}>
            <Trans>Sign out</Trans>
          </button>
        </li>
      </ul>
      {me.isClockSet && <ClockBadge asOf={me.today} />}
    </Drawer>
  );
}
