import { createRoute, redirect } from "@tanstack/react-router";
import { enterShell } from "../enterShell.ts";
import { Shell } from "../shell/Shell.tsx";
import { rootRoute } from "./rootRoute.ts";

/** Everything behind sign-in: loads who it is before any screen asks. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "shell",
  beforeLoad: async ({ context, location }) => {
    const entry = await enterShell(context.api);
    if (entry === "set-up") {
      throw redirect({ to: "/set-up" });
    }
    if (entry !== "in") {
      throw redirect({ to: entry === "choose" ? "/choose" : "/sign-in", search: location.href === "/" ? {} : { back: location.href } });
    }
  },
  component: Shell,
});
