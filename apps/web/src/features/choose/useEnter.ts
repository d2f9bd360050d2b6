import { useQueryClient } from "@tanstack/react-query";
import { useChange } from "../../client/useChange.ts";
import { useTRPC } from "../../client/trpc.ts";

/** Puts the session into an organization. What was read for another one is forgotten first. */
export function useEnter(onDone: () => void) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const enter = useChange(trpc.session.enter.mutationOptions(), {
    onDone: () => {
      queryClient.clear();
      onDone();
    },
  });

  return { isPending: enter.isPending, run: (orgId: string) => enter.run({ orgId }) };
}
