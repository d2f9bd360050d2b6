import { useMantineColorScheme } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { signOut } from "../../client/signOut.ts";
import { useMe } from "../../client/useMe.ts";
import { placesOf } from "./places.ts";
import { useShell } from "./ShellContext.ts";

type PaletteAction = { readonly label: string; readonly keys: string | null; readonly run: () => void };

/** Screens to go to and things to do whose words contain what was typed; all of them while nothing is. */
export function usePaletteActions(text: string): readonly { readonly group: string; readonly items: readonly PaletteAction[] }[] {
  const { t, i18n } = useLingui();
  const me = useMe();
  const navigate = useNavigate();
  const { open } = useShell();
  const { setColorScheme } = useMantineColorScheme();
  const places = placesOf(me.role).map(({ to, word, key }) => ({ label: i18n._(word), keys: `g ${key}`, run: () => void navigate({ to }) }));
  const deeds: PaletteAction[] = [
    { label: t`Record a review`, keys: null, run: () => { open("record"); } },
    { label: t`Overdue accounts, high first`, keys: null, run: () => void navigate({ to: "/accounts", search: { coverage: ["overdue"] } }) },
    { label: t`Accounts never reviewed`, keys: null, run: () => void navigate({ to: "/accounts", search: { coverage: ["never_reviewed"] } }) },
    { label: t`Keyboard shortcuts`, keys: "?", run: () => { open("shortcuts"); } },
    { label: t`Use light colors`, keys: null, run: () => { setColorScheme("light"); } },
    { label: t`Use dark colors`, keys: null, run: () => { setColorScheme("dark"); } },
    { label: t`Sign out`, keys: null, run: () => void signOut() },
  ];
  const matches = ({ label }: PaletteAction) => label.toLocaleLowerCase().includes(text.toLocaleLowerCase());
  const groups = [
    { group: t`Go to`, items: places.filter(matches) },
    { group: t`Do`, items: deeds.filter(matches) },
  ];

  return groups.filter(({ items }) => items.length > 0);
}
