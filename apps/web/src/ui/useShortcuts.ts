import { useEffect, useRef } from "react";
import { matchShortcut } from "./matchShortcut.ts";
import { overlayWatch } from "./overlayWatch.ts";

/** What a key, or a sequence such as `g a`, does. `mod+k` works inside fields too; bare keys never do. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Listens to the keyboard while the component is on the screen. What lies over the screen has its keys to itself. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const pending = useRef<string | null>(null);

  // The keyboard is outside React. Subscribing anew at each render is cheap, and the handlers are always the newest.
  useEffect(() => {
    overlayWatch.start();
    const listen = (event: KeyboardEvent) => {
      const match = matchShortcut(event, Object.keys(shortcuts), pending.current);
      pending.current = match.pending;
      if (match.found !== null && (!overlayWatch.wasCovered() || match.found.startsWith("mod+"))) {
        event.preventDefault();
        shortcuts[match.found]?.();
      }
    };
    document.addEventListener("keydown", listen);

    return () => {
      document.removeEventListener("keydown", listen);
    };
  });
}
