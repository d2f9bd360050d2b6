import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Meter } from "./Meter.tsx";
import { ParticipantsButton } from "./ParticipantsButton.tsx";
import { PitchButton } from "./PitchButton.tsx";
import classes from "./RecordHeader.module.css";
import { SaveLine } from "./SaveLine.tsx";
import { Timer } from "./Timer.tsx";
import type { Recording } from "./useRecording.ts";

/** Whom it is with, since when, where it is kept, and what is still unknown. */
export function RecordHeader({ recording }: { readonly recording: Recording }) {
  const { view, state, outbox, meter } = recording;

  return (
    <PageHeader
      title={
        <Link to="/accounts/$accountId" params={{ accountId: view.accountId }} className={classes.account}>
          {view.accountName}
        </Link>
      }
      aside={<Timer since={view.startedAt} />}
      meta={
        <div className={classes.meta}>
          <SaveLine state={state} onRetry={(id) => void outbox.retry(id)} />
          <Meter meter={meter} />
        </div>
      }
      actions={
        <>
          <PitchButton script={view.script} />
          <ParticipantsButton view={view} />
          <LinkButton to="/reviews/$reviewId/close" params={{ reviewId: view.id }} className={classes.close ?? ""}>
            <Trans>Close review</Trans>
          </LinkButton>
        </>
      }
    />
  );
}
