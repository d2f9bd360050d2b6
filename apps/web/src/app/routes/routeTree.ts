import { openRoutes } from "./openRoutes.ts";
import { rootRoute } from "./rootRoute.ts";
import { settingsTree } from "./settingsRoutes.ts";
import { shellRoute } from "./shellRoute.ts";
import { workRoutes } from "./workRoutes.ts";

/** Every address of the product; the contract's list and this one are the same. */
export const routeTree = rootRoute.addChildren([...openRoutes, shellRoute.addChildren([...workRoutes, settingsTree])]);
