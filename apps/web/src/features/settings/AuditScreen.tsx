import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { PageSkeleton } from "../../ui/PageSkeleton.tsx";
import { Instant } from "./Instant.tsx";
import { SettingsBody } from "./SettingsBody.tsx";
import { SettingsTable } from "./SettingsTable.tsx";
import { useAudit } from "./useAudit.ts";

/** Who did what, latest first. Nobody can change it. */
export function AuditScreen() {
  const { t } = useLingui();
  const { items, first, hasMore, loadMore } = useAudit();
  if (first === undefined) {
    return <PageSkeleton />;
  }

  return (
    <>
      <PageHeader title={<Trans>Audit</Trans>} />
      <SettingsBody>
        {items.length === 0 ? (
          <EmptyState isSmall title={<Trans>Nothing was changed yet.</Trans>} />
        ) : (
          <SettingsTable
            label={t`Audit`}
            rows={items}
            keyOf={({ id }) => id}
            columns={[
              { key: "at", head: <Trans>When</Trans>, cell: ({ at }) => <Instant at={at} /> },
              { key: "person", head: <Trans>Who</Trans>, cell: ({ person }) => person ?? <Trans>Revisit itself</Trans> },
              { key: "action", head: <Trans>What</Trans>, cell: ({ action }) => action },
              { key: "entity", head: <Trans>Id</Trans>, isMinor: true, cell: ({ entityId }) => entityId ?? "–" },
            ]}
          />
        )}
        {hasMore && (
          <div>
            <Button variant="default" onClick={loadMore}>
              <Trans>Show more</Trans>
            </Button>
          </div>
        )}
      </SettingsBody>
    </>
  );
}
