import { useCanGoBack, useNavigate, useRouter } from "@tanstack/react-router";
import type { Role } from "@revisit/api/session/views";
import { useShortcuts } from "../../ui/useShortcuts.ts";
import { placesOf } from "./places.ts";
import type { Overlay } from "./ShellContext.ts";

/** The keys that work on every screen: the palette, the sheet, `g` and a place, `/` to search, `esc` back. */
export function useShellShortcuts(role: Role, open: (overlay: Overlay) => void): void {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  const navigate = useNavigate();
  const places = placesOf(role).map(({ key, to }) => [`g ${key}`, () => void navigate({ to })] as const);
  useShortcuts({
    ...Object.fromEntries(places),
    "mod+k": () => open("palette"),
    "?": () => open("shortcuts"),
    "/": () => focusSearch(open),
    ...(canGoBack ? { Escape: () => router.history.back() } : {}),
  });
}

/** The screen's own search if it has one (`data-search`), else the palette. */
function focusSearch(open: (overlay: Overlay) => void): void {
  const field = document.querySelector<HTMLInputElement>("input[data-search]");
  if (field === null) {
    open("palette");
  } else {
    field.focus();
    field.select();
  }
}
