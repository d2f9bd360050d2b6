import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import type { CadenceReport } from "@revisit/api/cadence/views";
import { useTRPC } from "../../client/trpc.ts";
import { askedPeriod } from "./periodParam.ts";

export type CadenceSearch = { readonly period?: string; readonly territory?: string; readonly compare?: true };

/** The report an address asks for. While another period is on its way the last one stays. */
export function useCadence(search: CadenceSearch): { report: CadenceReport | undefined; isStale: boolean; error: unknown } {
  const trpc = useTRPC();
  const input = {
    period: askedPeriod(search.period),
    ...(search.territory === undefined ? {} : { territoryId: search.territory }),
    ...(search.compare === true ? { compare: true } : {}),
  };
  const { data, isPlaceholderData, error } = useQuery({ ...trpc.cadence.report.queryOptions(input), placeholderData: keepPreviousData });

  return { report: data, isStale: isPlaceholderData, error };
}

/** The territories that the viewer may look at, parents before children. */
export function useTerritories() {
  const trpc = useTRPC();

  return useSuspenseQuery(trpc.accounts.facets.queryOptions()).data.territories;
}
