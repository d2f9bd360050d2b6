import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../client/failureOf.ts";
import { useFailureToast } from "../../client/useFailureToast.tsx";
import { useTRPC } from "../../client/trpc.ts";

/** Puts the session into an organization. What was read for another one is forgotten first. */
export function useEnter(onDone: () => void) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toastFailure = useFailureToast();
  const enter = useMutation(
    trpc.session.enter.mutationOptions({
      onSuccess: () => {
        queryClient.clear();
        onDone();
      },
      onError: (error) => toastFailure(failureOf(error)),
    }),
  );

  return { isPending: enter.isPending, run: (orgId: string) => enter.mutate({ orgId }) };
}
