import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { SkeletonRows } from "../../ui/SkeletonRows.tsx";
import { useAccountPlace } from "./AccountContext.ts";
import { TimelineLine } from "./TimelineLine.tsx";
import classes from "./TimelineTab.module.css";
import { useTimeline } from "./useTimeline.ts";

const FIRST = 16;
const STEP = 40;

/** Reviews, findings, promises, problems, recommendations, purchases and changes of level, the latest first. */
export function TimelineTab() {
  const { account } = useAccountPlace();
  const [room, setRoom] = useState(FIRST);
  const { entries, hasMore, loadMore } = useTimeline(account.id);
  if (entries === null) {
    return <SkeletonRows rows={6} />;
  }
  if (entries.length === 0) {
    return (
      <EmptyState
        isSmall
        title={<Trans>Reviews, purchases and what was learnt will be here.</Trans>}
        action={
          <LinkButton variant="default" size="compact-sm" to="/accounts/$accountId/prepare" params={{ accountId: account.id }}>
            <Trans>Prepare the first review</Trans>
          </LinkButton>
        }
      />
    );
  }
  const showEarlier = () => {
    setRoom(room + STEP);
    if (room + STEP > entries.length) {
      loadMore();
    }
  };

  return (
    <>
      <ol className={classes.timeline}>
        {entries.slice(0, room).map((entry, place) => (
          <TimelineLine key={entry.id} entry={entry} before={entries[place - 1]} />
        ))}
      </ol>
      {(hasMore || entries.length > room) && (
        <Button variant="subtle" size="compact-sm" onClick={showEarlier}>
          <Trans>Earlier</Trans>
        </Button>
      )}
    </>
  );
}
