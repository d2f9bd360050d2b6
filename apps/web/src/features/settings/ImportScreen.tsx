import { Trans } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { PageSkeleton } from "../../ui/PageSkeleton.tsx";
import { Section } from "../../ui/Section.tsx";
import { ImportFiles } from "./ImportFiles.tsx";
import classes from "./ImportScreen.module.css";
import { ImportStateWord } from "./ImportStateWord.tsx";
import { Instant } from "./Instant.tsx";
import { RejectedRows } from "./RejectedRows.tsx";
import { RowLink } from "./RowLink.tsx";
import { SettingsBody } from "./SettingsBody.tsx";
import { useImport } from "./useImport.ts";

const route = getRouteApi("/shell/settings/imports/$importId");

/** The report of one import: what every file brought, and every row that was not taken with the reason. */
export function ImportScreen() {
  const { importId } = route.useParams();
  const { run, rejections, hasMore, loadMore } = useImport(importId);
  if (run === undefined) {
    return <PageSkeleton />;
  }
  const meta = (
    <>
      <Instant at={run.startedAt} /> {run.startedBy !== null && <Trans>by {run.startedBy}</Trans>} · <ImportStateWord state={run.state} />
    </>
  );

  return (
    <>
      <PageHeader
        title={<Trans>Import: {run.source}</Trans>}
        meta={meta}
        actions={
          <RowLink to="/settings/imports">
            <Trans>All imports</Trans>
          </RowLink>
        }
      />
      <SettingsBody>
        {run.failure !== null && (
          <p className={classes.failure} role="alert">
            {run.failure}
          </p>
        )}
        <Section title={<Trans>Files</Trans>}>
          {run.files.length === 0 ? <EmptyState isSmall title={<Trans>Nothing was taken.</Trans>} /> : <ImportFiles files={run.files} />}
        </Section>
        <RejectedRows rows={rejections} total={run.rejectedTotal} hasMore={hasMore} onMore={loadMore} />
      </SettingsBody>
    </>
  );
}
