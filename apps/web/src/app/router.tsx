import { createRouter } from "@tanstack/react-router";
import { PageSkeleton } from "../ui/PageSkeleton.tsx";
import { api } from "./api.ts";
import { NotFound } from "./NotFound.tsx";
import { parseSearch } from "./parseSearch.ts";
import { routeTree } from "./routes/routeTree.ts";
import { ScreenError } from "./ScreenError.tsx";
import { stringifySearch } from "./stringifySearch.ts";

const SKELETON_AFTER_MS = 150;

export const router = createRouter({
  routeTree,
  context: { api },
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  defaultPreloadStaleTime: 0,
  defaultPendingMs: SKELETON_AFTER_MS,
  defaultPendingMinMs: 0,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: ScreenError,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
