import { useSuspenseQuery } from "@tanstack/react-query";
import type { Me } from "@revisit/api/session/views";
import { useTRPC } from "./trpc.ts";

/** Who is signed in, for which organization, and what day it is there. Inside the shell it is always loaded. */
export function useMe(): Me {
  const trpc = useTRPC();

  return useSuspenseQuery({ ...trpc.session.me.queryOptions(), staleTime: 5 * 60_000 }).data;
}
