import { Menu, useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { signOut } from "../../client/signOut.ts";
import { useMe } from "../../client/useMe.ts";
import { LinkMenuItem } from "../../ui/LinkMenuItem.tsx";
import { useShell } from "./ShellContext.ts";
import { UserMenuTarget } from "./UserMenuTarget.tsx";

/** The entries, once the name was pressed. */
export function UserMenuOpened() {
  const me = useMe();
  const { open } = useShell();

  return (
    <Menu width={224} defaultOpened returnFocus>
      <Menu.Target>
        <UserMenuTarget autoFocus />
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

  return (
    <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}>
      {schemes.map(([scheme, word]) => (
        <Menu.RadioItem key={scheme} value={scheme}>
          {word}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
