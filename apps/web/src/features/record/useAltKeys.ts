import { useEffect } from "react";
import { DRAFT_KINDS, type DraftKind } from "./draftKinds.ts";

/** ⌥1 to ⌥4, also while typing. By the key's place: with ⌥ held it writes another sign on most keyboards. */
export function useAltKeys(onFound: (kind: DraftKind) => void): void {
  // The keyboard is outside React; the handler is always the newest.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const kind = DRAFT_KINDS[Number(/^Digit(\d)$/.exec(event.code)?.[1]) - 1];
      if (event.altKey && !event.ctrlKey && !event.metaKey && kind !== undefined) {
        event.preventDefault();
        onFound(kind);
      }
    };
    document.addEventListener("keydown", listen);

    return () => document.removeEventListener("keydown", listen);
  });
}
