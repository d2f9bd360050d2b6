import { QueryCache, QueryClient, MutationCache } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { AppRouter } from "@revisit/api/appRouter";
import { failureOf } from "./failureOf.ts";

const STALE_MS = 15_000;
const KEEP_MS = 10 * 60_000;

/** `meta` of the questions that find out who it is: being signed out is an answer to them, not an accident. */
export const ENTRY = { isEntry: true };

export type Api = ReturnType<typeof createApi>;

/** The browser's one connection to the server: client, cache, and the typed options that routes preload with. */
export function createApi(onSignedOut: () => void) {
  const client = createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: "/trpc", maxItems: 10, maxURLLength: 2083, headers: { "x-app-request": "1" } })],
  });
  const queryClient = createQueryClient(onSignedOut);

  return { client, queryClient, trpc: createTRPCOptionsProxy<AppRouter>({ client, queryClient }) };
}

function createQueryClient(onSignedOut: () => void) {
  const watch = (error: unknown, meta: Readonly<Record<string, unknown>> | undefined) => {
    if (failureOf(error).kind === "signed_out" && meta !== ENTRY) {
      onSignedOut();
    }
  };

  return new QueryClient({
    queryCache: new QueryCache({ onError: (error, { meta }) => watch(error, meta) }),
    mutationCache: new MutationCache({ onError: (error) => watch(error, undefined) }),
    defaultOptions: {
      queries: { staleTime: STALE_MS, gcTime: KEEP_MS, retry: shouldRetry, networkMode: "offlineFirst" },
      // Safe to repeat: the server answers a second time from the mutation's id.
      mutations: { retry: shouldRetry, networkMode: "always" },
    },
  });
}

/** Twice, and only what another try may cure. */
function shouldRetry(count: number, error: unknown): boolean {
  const { kind } = failureOf(error);

  return count < 2 && (kind === "offline" || kind === "busy");
}
