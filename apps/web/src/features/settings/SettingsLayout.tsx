import { Trans } from "@lingui/react/macro";
import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { IconChevronLeft } from "@tabler/icons-react";
import { Suspense } from "react";
import { useMe } from "../../client/useMe.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageSkeleton } from "../../ui/PageSkeleton.tsx";
import classes from "./SettingsLayout.module.css";
import { SettingsList } from "./SettingsList.tsx";

/** Admins' Settings: the sections beside the one that is open; on a phone one after the other, with the way back on top. */
export function SettingsLayout() {
  const me = useMe();
  const { pathname } = useLocation();
  if (me.role !== "admin") {
    return (
      <EmptyState title={<Trans>Settings are for admins</Trans>}>
        <Trans>Ask an admin of {me.organization.name} to change what you need changed.</Trans>
      </EmptyState>
    );
  }

  return (
    <div className={classes.layout}>
      <div className={classes.side}>
        <p className={classes.title}>
          <Trans>Settings</Trans>
        </p>
        <SettingsList />
      </div>
      <div className={classes.screen}>
        {pathname !== "/settings" && (
          <Link to="/settings" className={classes.back}>
            <IconChevronLeft size={16} aria-hidden="true" />
            <Trans>Settings</Trans>
          </Link>
        )}
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </div>
    </div>
  );
}
