import { createTRPCContext } from "@trpc/tanstack-react-query";
import type { AppRouter } from "@revisit/api/appRouter";

/** `useTRPC()` gives every screen the typed procedures; see README, "Reading and changing". */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();
