import { Trans } from "@lingui/react/macro";
import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useMemo, useState } from "react";
import { useMe } from "../../client/useMe.ts";
import { PageSkeleton } from "../../ui/PageSkeleton.tsx";
import { ReaderContext } from "../../ui/ReaderContext.ts";
import { BottomNavigation } from "./BottomNavigation.tsx";
import { OfflineBanner } from "./OfflineBanner.tsx";
import classes from "./Shell.module.css";
import { ShellContext, type Overlay } from "./ShellContext.ts";
import { SideNavigation } from "./SideNavigation.tsx";
import { useShellShortcuts } from "./useShellShortcuts.ts";

const Overlays = lazy(async () => ({ default: (await import("./Overlays.tsx")).Overlays }));

/** Navigation around the screen, and what can open over it from anywhere: palette, shortcut sheet, start of a recording. */
export function Shell() {
  const me = useMe();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const reader = useMemo(() => ({ today: me.today, currency: me.organization.currency }), [me.today, me.organization.currency]);
  const shell = useMemo(() => ({ open: setOverlay }), []);
  useShellShortcuts(me.role, setOverlay);

  return (
    <ReaderContext value={reader}>
      <ShellContext value={shell}>
        <a href="#screen" className={classes.skip}>
          <Trans>Skip to the screen</Trans>
        </a>
        <div className={classes.shell}>
          <SideNavigation />
          <main id="screen" tabIndex={-1} className={classes.screen}>
            <OfflineBanner />
            <Suspense fallback={<PageSkeleton />}>
              <Outlet />
            </Suspense>
          </main>
          <BottomNavigation />
        </div>
        {overlay !== null && (
          <Suspense fallback={null}>
            <Overlays overlay={overlay} onChange={setOverlay} />
          </Suspense>
        )}
      </ShellContext>
    </ReaderContext>
  );
}
