import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { accountsSearch } from "../../words/accountsSearch.ts";
import { flagOf, textOf, wordOf } from "../../ui/searchValues.ts";
import { shellRoute } from "./shellRoute.ts";

type Search = Record<string, unknown>;

const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/",
  beforeLoad: async ({ context: { api } }) => {
    const { role } = await api.queryClient.query({ ...api.trpc.session.me.queryOptions(), staleTime: "static" });
    throw redirect({ to: role === "rep" ? "/week" : "/cadence", replace: true });
  },
});

const weekRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/week",
  validateSearch: (search: Search): { person?: string } => textOf(search, "person"),
  component: lazyRouteComponent(() => import("../../features/myWeek/MyWeekScreen.tsx"), "MyWeekScreen"),
});

const accountsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/accounts",
  validateSearch: accountsSearch,
  component: lazyRouteComponent(() => import("../../features/accounts/AccountsScreen.tsx"), "AccountsScreen"),
});

const accountRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/accounts/$accountId",
  validateSearch: (search: Search): { tab?: string } => textOf(search, "tab"),
  component: lazyRouteComponent(() => import("../../features/account/AccountScreen.tsx"), "AccountScreen"),
});

const prepareRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/accounts/$accountId/prepare",
  component: lazyRouteComponent(() => import("../../features/prepare/PrepareScreen.tsx"), "PrepareScreen"),
});

const recordRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/reviews/$reviewId",
  validateSearch: (search: Search): { question?: string } => textOf(search, "question"),
  component: lazyRouteComponent(() => import("../../features/record/RecordScreen.tsx"), "RecordScreen"),
});

const closeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/reviews/$reviewId/close",
  component: lazyRouteComponent(() => import("../../features/close/CloseScreen.tsx"), "CloseScreen"),
});

const cadenceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/cadence",
  /** `period` is a kind and a first day, as in `quarter-2026-10-01`; the current quarter where it is left out */
  validateSearch: (search: Search): { period?: string; territory?: string; compare?: true } => ({
    ...textOf(search, "period"),
    ...textOf(search, "territory"),
    ...flagOf(search, "compare"),
  }),
  component: lazyRouteComponent(() => import("../../features/cadence/CadenceScreen.tsx"), "CadenceScreen"),
});

const planRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/plan",
  validateSearch: (search: Search): { person?: string; weeks?: string } => ({ ...textOf(search, "person"), ...textOf(search, "weeks") }),
  component: lazyRouteComponent(() => import("../../features/plan/PlanScreen.tsx"), "PlanScreen"),
});

const challengesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/challenges",
  validateSearch: (search: Search) => wordOf(search, "state", ["open", "accepted", "rejected"]),
  component: lazyRouteComponent(() => import("../../features/challenges/ChallengesScreen.tsx"), "ChallengesScreen"),
});

export const workRoutes = [
  homeRoute,
  weekRoute,
  accountsRoute,
  accountRoute,
  prepareRoute,
  recordRoute,
  closeRoute,
  cadenceRoute,
  planRoute,
  challengesRoute,
];
