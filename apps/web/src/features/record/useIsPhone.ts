import { useSyncExternalStore } from "react";

const PHONE = "(max-width: 47.99em)";

/** The same width at which the styles change: three columns become one. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(PHONE).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(PHONE);
  query.addEventListener("change", onChange);

  return () => query.removeEventListener("change", onChange);
}
