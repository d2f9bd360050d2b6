import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { backOf } from "../../ui/searchValues.ts";
import { rootRoute } from "./rootRoute.ts";

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  validateSearch: backOf,
  component: lazyRouteComponent(() => import("../../features/signIn/SignInScreen.tsx"), "SignInScreen"),
});

const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/set-up",
  component: lazyRouteComponent(() => import("../../features/setUp/SetUpScreen.tsx"), "SetUpScreen"),
});

const chooseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/choose",
  validateSearch: backOf,
  component: lazyRouteComponent(() => import("../../features/choose/ChooseScreen.tsx"), "ChooseScreen"),
});

/** Screens that need no membership. */
export const openRoutes = [signInRoute, setUpRoute, chooseRoute];
