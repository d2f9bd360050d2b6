import { useLocalStorage } from "@mantine/hooks";
import { useMe } from "../../client/useMe.ts";
import type { AccountsSearch } from "../../words/accountsSearch.ts";

export type SavedView = { readonly name: string; readonly search: AccountsSearch };

/** The reader's own lists, kept on this device for this organization. */
export function useSavedViews() {
  const me = useMe();
  const [views, setViews] = useLocalStorage<readonly SavedView[]>({ key: `revisit-views-${me.organization.id}`, defaultValue: [] });

  return {
    views,
    save: (view: SavedView) => setViews((now) => [...now.filter(({ name }) => name !== view.name), view]),
    remove: (name: string) => setViews((now) => now.filter((view) => view.name !== name)),
  };
}
