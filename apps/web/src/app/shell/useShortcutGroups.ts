import { useLingui } from "@lingui/react/macro";
import { useMe } from "../../client/useMe.ts";
import { placesOf } from "./places.ts";

type Group = { readonly title: string; readonly keys: readonly (readonly [keys: string, what: string])[] };

/** The keys of the product, for the sheet; a screen that gets new ones adds them here. */
export function useShortcutGroups(): readonly Group[] {
  const { t, i18n } = useLingui();
  const me = useMe();

  return [
    {
      title: t`Anywhere`,
      keys: [
        ["mod K", t`Search, go, do`],
        ["/", t`Search this screen`],
        ["?", t`This sheet`],
        ["esc", t`Back; nothing is lost`],
      ],
    },
    { title: t`Go to`, keys: placesOf(me.role).map(({ key, word }) => [`g ${key}`, i18n._(word)] as const) },
    {
      title: t`Lists`,
      keys: [
        ["j", t`Down`],
        ["k", t`Up`],
        ["enter", t`Open`],
        ["x", t`Select`],
        ["e", t`Edit`],
      ],
    },
    {
      title: t`Recording`,
      keys: [
        ["alt 1", t`Finding`],
        ["alt 2", t`Promise`],
        ["alt 3", t`Problem`],
        ["alt 4", t`Value`],
        ["j", t`Next question`],
        ["k", t`Question before`],
        ["mod enter", t`Next question, while writing`],
        ["1", t`Rate, 1 to 5`],
      ],
    },
  ];
}
