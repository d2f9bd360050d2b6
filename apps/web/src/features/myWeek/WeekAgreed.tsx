import { Trans } from "@lingui/react/macro";
import type { MyWeek } from "@revisit/api/myWeek/views";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Section } from "../../ui/Section.tsx";
import type { ReviewDialog } from "../../words/ReviewDialogs.tsx";
import { RunningLine } from "./RunningLine.tsx";
import { ScheduledLine } from "./ScheduledLine.tsx";

type WeekAgreedProps = { readonly week: MyWeek; readonly onDialog: (dialog: ReviewDialog) => void };

/** Reviews that run, and those that a customer agreed to. */
export function WeekAgreed({ week, onDialog }: WeekAgreedProps) {
  const { inProgress, scheduled } = week;

  return (
    <>
      {inProgress.length > 0 && (
        <Section title={<Trans>In progress</Trans>}>
          {inProgress.map((review) => (
            <RunningLine key={review.id} review={review} />
          ))}
        </Section>
      )}
      <Section title={<Trans>Scheduled</Trans>} count={scheduled.length > 0 ? scheduled.length : undefined}>
        {scheduled.length === 0 && <EmptyState isSmall title={<Trans>Reviews that are agreed with a customer will be here.</Trans>} />}
        {scheduled.map((review) => (
          <ScheduledLine key={review.id} review={review} onDialog={onDialog} />
        ))}
      </Section>
    </>
  );
}
