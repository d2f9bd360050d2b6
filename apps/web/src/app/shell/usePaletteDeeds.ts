import { useMantineColorScheme } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { signOut } from "../../client/signOut.ts";
import { useShell } from "./ShellContext.ts";
import type { PaletteAction } from "./usePaletteActions.ts";

/** What can be started from anywhere. */
export function usePaletteDeeds(): readonly PaletteAction[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { open } = useShell();
  const { setColorScheme } = useMantineColorScheme();

  return [
    { label: t`Record a review`, keys: null, run: () => open("record") },
    { label: t`Overdue accounts`, keys: null, run: () => void navigate({ to: "/accounts", search: { coverage: ["overdue"] } }) },
    {
      label: t`Accounts never reviewed`,
      keys: null,
      run: () => void navigate({ to: "/accounts", search: { coverage: ["never_reviewed"] } }),
    },
    { label: t`New account`, keys: null, run: () => void navigate({ to: "/accounts", search: { new: true } }) },
    { label: t`Keyboard shortcuts`, keys: "?", run: () => open("shortcuts") },
    { label: t`Use light colors`, keys: null, run: () => setColorScheme("light") },
    { label: t`Use dark colors`, keys: null, run: () => setColorScheme("dark") },
    { label: t`Sign out`, keys: null, run: () => void signOut() },
  ];
}
