import { Menu, UnstyledButton, useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconCheck } from "@tabler/icons-react";
import { signOut } from "../../client/signOut.ts";
import { useMe } from "../../client/useMe.ts";
import { Initials } from "../../ui/Initials.tsx";
import classes from "./UserMenu.module.css";
import { useShell } from "./ShellContext.ts";
import { LinkMenuItem } from "../../ui/LinkMenuItem.tsx";

/** Who is signed in and where; color scheme, shortcuts, another organization, sign out. */
export function UserMenu() {
  const { t } = useLingui();
  const me = useMe();
  const { open } = useShell();
  const { name: organization } = me.organization;

  return (
    <Menu width={224}>
      <Menu.Target>
        <UnstyledButton className={classes.target} aria-label={t`${me.name}, ${organization}: menu`}>
          <Initials name={me.name} />
          <span className={classes.words}>
            <span className={classes.organization}>{organization}</span>
            <span className={classes.name}>{me.name}</span>
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.email}</Menu.Label>
        <SchemeItems />
        <Menu.Divider />
        <Menu.Item onClick={() => open("shortcuts")} rightSection="?">
          <Trans>Keyboard shortcuts</Trans>
        </Menu.Item>
        {me.organizations > 1 && (
          <LinkMenuItem to="/choose">
            <Trans>Switch organization</Trans>
          </LinkMenuItem>
        )}
        <Menu.Item onClick={() => void signOut()}>
          <Trans>Sign out</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function SchemeItems() {
  const { t } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes: [MantineColorScheme, string][] = [
    ["auto", t`Follow the system`],
    ["light", t`Light`],
    ["dark", t`Dark`],
  ];

  return schemes.map(([scheme, word]) => (
    <Menu.Item
      key={scheme}
      role="menuitemradio"
      aria-checked={scheme === colorScheme}
      closeMenuOnClick={false}
      onClick={() => setColorScheme(scheme)}
      rightSection={scheme === colorScheme ? <IconCheck size={14} /> : null}
    >
      {word}
    </Menu.Item>
  ));
}
