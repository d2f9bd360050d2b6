import { useNavigate } from "@tanstack/react-router";
import type { CadenceSearch } from "./useCadence.ts";

/** Changes part of the screen's address; `undefined` takes a part out. */
export function useCadenceSearch(): (change: { readonly [K in keyof CadenceSearch]: CadenceSearch[K] | undefined }) => void {
  const navigate = useNavigate({ from: "/cadence" });

  return (change) =>
    void navigate({
      to: "/cadence",
      search: (search: CadenceSearch) =>
        Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined)) as CadenceSearch,
    });
}
