import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
import { useSavedViews } from "./useSavedViews.ts";
import classes from "./Views.module.css";

const EXACTLY = { exact: true, includeSearch: true };
const SavedViews = lazy(async () => ({ default: (await import("./SavedViews.tsx")).SavedViews }));

/** Ready-made lists, then the reader's own. */
export function Views({ search }: { readonly search: AccountsSearch }) {
  const { t } = useLingui();
  const { views, remove } = useSavedViews();
  const ready: [string, AccountsSearch][] = [
    [t`All`, {}],
    [t`Overdue high`, { level: ["high"], coverage: ["overdue"] }],
    [t`Never reviewed`, { coverage: ["never_reviewed"] }],
  ];

  return (
    <>
      {ready.map(([name, view]) => (
        <Link key={name} to="/accounts" search={view} className={classes.view} activeOptions={EXACTLY}>
          {name}
        </Link>
      ))}
      <Suspense fallback={null}>{views.length > 0 && <SavedViews search={search} views={views} onForget={remove} />}</Suspense>
    </>
  );
}
