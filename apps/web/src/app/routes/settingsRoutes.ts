import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { textOf } from "../../ui/searchValues.ts";
import { shellRoute } from "./shellRoute.ts";

const PHONE = "(max-width: 47.99em)";

const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/settings",
  component: lazyRouteComponent(() => import("../../features/settings/SettingsLayout.tsx"), "SettingsLayout"),
});

const indexRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "/",
  // A phone has no room for the list beside a section: there it is a page.
  beforeLoad: () => {
    if (!window.matchMedia(PHONE).matches) {
      throw redirect({ to: "/settings/organization", replace: true });
    }
  },
  component: lazyRouteComponent(() => import("../../features/settings/SettingsIndexScreen.tsx"), "SettingsIndexScreen"),
});

const organizationRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "organization",
  component: lazyRouteComponent(() => import("../../features/settings/OrganizationScreen.tsx"), "OrganizationScreen"),
});

const productsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "products",
  validateSearch: (search: Record<string, unknown>): { q?: string } => textOf(search, "q"),
  component: lazyRouteComponent(() => import("../../features/settings/ProductsScreen.tsx"), "ProductsScreen"),
});

const policiesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "cadence",
  component: lazyRouteComponent(() => import("../../features/settings/PoliciesScreen.tsx"), "PoliciesScreen"),
});

const scriptsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "scripts",
  component: lazyRouteComponent(() => import("../../features/settings/ScriptsScreen.tsx"), "ScriptsScreen"),
});

const scriptRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "scripts/$scriptId",
  validateSearch: (search: Record<string, unknown>): { number?: string } => textOf(search, "number"),
  component: lazyRouteComponent(() => import("../../features/settings/ScriptScreen.tsx"), "ScriptScreen"),
});

const peopleRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "people",
  component: lazyRouteComponent(() => import("../../features/settings/PeopleScreen.tsx"), "PeopleScreen"),
});

const territoriesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "territories",
  component: lazyRouteComponent(() => import("../../features/settings/TerritoriesScreen.tsx"), "TerritoriesScreen"),
});

const importsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "imports",
  component: lazyRouteComponent(() => import("../../features/settings/ImportsScreen.tsx"), "ImportsScreen"),
});

const importRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "imports/$importId",
  component: lazyRouteComponent(() => import("../../features/settings/ImportScreen.tsx"), "ImportScreen"),
});

const keysRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "keys",
  component: lazyRouteComponent(() => import("../../features/settings/KeysScreen.tsx"), "KeysScreen"),
});

const auditRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "audit",
  component: lazyRouteComponent(() => import("../../features/settings/AuditScreen.tsx"), "AuditScreen"),
});

export const settingsTree = settingsRoute.addChildren([
  indexRoute,
  organizationRoute,
  productsRoute,
  policiesRoute,
  scriptsRoute,
  scriptRoute,
  peopleRoute,
  territoriesRoute,
  importsRoute,
  importRoute,
  keysRoute,
  auditRoute,
]);
