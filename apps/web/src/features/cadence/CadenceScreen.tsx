import { getRouteApi } from "@tanstack/react-router";
import { PageSkeleton } from "../../ui/PageSkeleton.tsx";
import { CadenceHeader } from "./CadenceHeader.tsx";
import classes from "./CadenceScreen.module.css";
import { CadenceTable } from "./CadenceTable.tsx";
import { useCadence } from "./useCadence.ts";
import { WhyLate } from "./WhyLate.tsx";

const route = getRouteApi("/shell/cadence");

/** Whether every territory's cadence is kept: the figures of a period, territory by territory, rep by rep. */
export function CadenceScreen() {
  const search = route.useSearch();
  const { report, isStale, error } = useCadence(search);
  if (report === undefined) {
    if (error !== null && error !== undefined) {
      throw error;
    }

    return <PageSkeleton />;
  }

  return (
    <>
      <CadenceHeader report={report} search={search} />
      <div className={classes.page} data-stale={isStale} aria-busy={isStale}>
        <CadenceTable report={report} />
        <WhyLate report={report} />
      </div>
    </>
  );
}
