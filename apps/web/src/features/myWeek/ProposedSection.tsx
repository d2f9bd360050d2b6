import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { MyWeek } from "@revisit/api/myWeek/views";
import { useMe } from "../../client/useMe.ts";
import { Day } from "../../ui/Day.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Section } from "../../ui/Section.tsx";
import { LevelBadge } from "../../words/LevelBadge.tsx";
import type { ReviewDialog } from "../../words/ReviewDialogs.tsx";
import classes from "./AgendaLine.module.css";
import { usePlanWeeks } from "./usePlanWeeks.ts";

type ProposedSectionProps = { readonly week: MyWeek; readonly onDialog: (dialog: ReviewDialog) => void };

/** What the plan proposes for this week and the next; where it has proposed nothing yet, the button that makes it. */
export function ProposedSection({ week, onDialog }: ProposedSectionProps) {
  const { t } = useLingui();
  const me = useMe();
  const isOwn = week.person.id === me.personId;
  const plan = usePlanWeeks(isOwn ? undefined : week.person.id);
  const { items, total } = week.proposed;

  return (
    <Section
      title={<Trans>Proposed for this week and the next</Trans>}
      count={
        total === 0 ? undefined : (
          <Link to="/plan" search={isOwn ? {} : { person: week.person.id }}>
            {total}
          </Link>
        )
      }
    >
      {total === 0 && (
        <EmptyState
          isSmall
          title={
            <Trans>The plan gives every due review a day within the rep’s capacity. It has proposed nothing for these days yet.</Trans>
          }
          action={
            <Button variant="default" loading={plan.isPending} onClick={plan.run}>
              <Trans>Plan the next weeks</Trans>
            </Button>
          }
        />
      )}
      {items.map((review) => (
        <div key={review.id} className={classes.line}>
          <span className={classes.when}>{review.proposedOn !== null && <Day day={review.proposedOn} as="weekday" />}</span>
          <LevelBadge level={review.level} isGlyphOnly />
          <Link to="/accounts/$accountId" params={{ accountId: review.accountId }} className={classes.name}>
            {review.accountName}
          </Link>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t`Schedule ${review.accountName}`}
            onClick={() => onDialog({ kind: "schedule", target: { accountId: review.accountId, accountName: review.accountName, review } })}
          >
            <Trans>Schedule</Trans>
          </Button>
        </div>
      ))}
    </Section>
  );
}
