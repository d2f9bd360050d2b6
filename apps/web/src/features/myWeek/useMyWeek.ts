import { useSuspenseQuery } from "@tanstack/react-query";
import type { MyWeek } from "@revisit/api/myWeek/views";
import { useTRPC } from "../../client/trpc.ts";

/** The week of the viewer, or of a rep in a manager's scope. */
export function useMyWeek(personId: string | undefined): MyWeek {
  const trpc = useTRPC();

  return useSuspenseQuery(trpc.myWeek.get.queryOptions(personId === undefined ? {} : { personId })).data;
}
