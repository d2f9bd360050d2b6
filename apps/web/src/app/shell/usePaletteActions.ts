import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useMe } from "../../client/useMe.ts";
import { placesOf } from "./places.ts";
import { usePaletteDeeds } from "./usePaletteDeeds.ts";

export type PaletteAction = { readonly label: string; readonly keys: string | null; readonly run: () => void };

/** Screens to go to and things to do whose words contain what was typed; all of them while nothing is. */
export function usePaletteActions(text: string): readonly { readonly group: string; readonly items: readonly PaletteAction[] }[] {
  const { t, i18n } = useLingui();
  const me = useMe();
  const navigate = useNavigate();
  const deeds = usePaletteDeeds();
  const places = placesOf(me.role).map(({ to, word, key }) => ({
    label: i18n._(word),
    keys: `g ${key}`,
    run: () => void navigate({ to }),
  }));
  const matches = ({ label }: PaletteAction) => label.toLocaleLowerCase().includes(text.toLocaleLowerCase());
  const groups = [
    { group: t`Go to`, items: places.filter(matches) },
    { group: t`Do`, items: deeds.filter(matches) },
  ];

  return groups.filter(({ items }) => items.length > 0);
}
