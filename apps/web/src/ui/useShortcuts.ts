import { useEffect, useRef } from "react";
import { matchShortcut } from "./matchShortcut.ts";
import { overlayWatch } from "./overlayWatch.ts";

/** What a key, or a sequence such as `g a`, does. `mod+k` works inside fields too; bare keys never do. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Listens to the keyboard while the component is on the screen. What lies over the screen has its keys to itself. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const newest = useRef(shortcuts);

  // The listener below lives as long as the component; it must run the handlers of the last render.
  useEffect(() => {
    newest.current = shortcuts;
  });

  // The keyboard is outside React.
  useEffect(() => {
    let pending: string | null = null;
    overlayWatch.start();
    const listen = (event: KeyboardEvent) => {
      const match = matchShortcut(event, Object.keys(newest.current), pending);
      pending = match.pending;
      if (match.found !== null && (!overlayWatch.wasCovered() || match.found.startsWith("mod+"))) {
        event.preventDefault();
        newest.current[match.found]?.();
      }
    };
    document.addEventListener("keydown", listen);

    return () => {
      document.removeEventListener("keydown", listen);
    };
  }, []);
}
