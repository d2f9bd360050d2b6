import { useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useTRPC, useTRPCClient } from "../trpc.ts";
import { useMe } from "../useMe.ts";
import { sendEntry } from "./sendEntry.ts";
import { startOutbox } from "./startOutbox.ts";

/** The queue of what is recorded and not yet on the server, and what can be done with it. */
export function useOutbox() {
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { organization, personId } = useMe();
  const outbox = startOutbox(`${organization.id}/${personId}`, {
    send: (kind, attempt) => sendEntry(client, kind, attempt),
    // An answer is known here already: a screen that is opened later reads it anew.
    onStored: ({ kind, reviewId }) => {
      const refetchType = kind === "answer" ? "none" : "active";
      void queryClient.invalidateQueries({ queryKey: trpc.reviews.get.queryKey({ reviewId }), refetchType });
      void queryClient.invalidateQueries({ queryKey: trpc.reviews.closing.queryKey({ reviewId }) });
    },
  });
  const state = useSyncExternalStore(outbox.subscribe, outbox.get);

  return { outbox, state };
}
