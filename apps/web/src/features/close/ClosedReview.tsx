import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Closed, RecordView } from "@revisit/api/reviews/views";
import { Day } from "../../ui/Day.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Say } from "../../ui/Say.tsx";
import { LevelBadge } from "../../words/LevelBadge.tsx";
import classes from "./ClosedReview.module.css";

/** A review that is held: what it brought, and the next one, already planned. */
export function ClosedReview({ view }: { readonly view: RecordView }) {
  const { closed, accountId, accountName } = view;
  const found = view.findings.filter(({ state }) => state === "confirmed").length;
  const proposed = view.recommendations.filter(({ outcome }) => outcome !== "rejected").length;

  return (
    <>
      <PageHeader
        title={
          <Link to="/accounts/$accountId" params={{ accountId }}>
            {accountName}
          </Link>
        }
        aside={<Trans>review held</Trans>}
      />
      <div className={classes.page}>
        {closed !== null && <Next closed={closed} />}
        <p>
          <Trans>
            <Plural value={found} one="# finding" other="# findings" /> confirmed, {proposed} recommended, {view.promises.length} promised.
          </Trans>
        </p>
        <div className={classes.links}>
          <LinkButton to="/week" size="sm">
            <Trans>My week</Trans>
          </LinkButton>
          <LinkButton to="/accounts/$accountId" params={{ accountId }} size="sm" variant="default">
            <Trans>Open {accountName}</Trans>
          </LinkButton>
          <LinkButton to="/reviews/$reviewId" params={{ reviewId: view.id }} size="sm" variant="default">
            <Trans>Read this review</Trans>
          </LinkButton>
        </div>
      </div>
    </>
  );
}

function Next({ closed }: { readonly closed: Closed }) {
  return (
    <div>
      <h2 className={classes.next}>
        {closed.nextReview === null ? (
          <Trans>
            Next due <Day day={closed.nextDueOn} as="full" />
          </Trans>
        ) : (
          <Trans>
            Next review proposed for <Day day={closed.nextReview.proposedOn} as="full" />
          </Trans>
        )}
      </h2>
      <p className={classes.rule}>
        <LevelBadge level={closed.level} />
        <span>
          <Trans>
            due <Day day={closed.nextDueOn} as="medium" />
          </Trans>
        </span>
        <Say message={closed.intervalRule} />
      </p>
    </div>
  );
}
