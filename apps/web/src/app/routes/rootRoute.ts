import { createRootRouteWithContext, Outlet } from "@tanstack/react-router";
import type { Api } from "../../client/createApi.ts";

export const rootRoute = createRootRouteWithContext<{ api: Api }>()({ component: Outlet });
