import { Trans } from "@lingui/react/macro";
import type { MyWeek } from "@revisit/api/myWeek/views";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Section } from "../../ui/Section.tsx";
import type { ReviewDialog } from "../../words/ReviewDialogs.tsx";
import { ProblemLine } from "./ProblemLine.tsx";
import { PromiseLine } from "./PromiseLine.tsx";
import { RunningLine } from "./RunningLine.tsx";
import { ScheduledLine } from "./ScheduledLine.tsx";

type WeekAgendaProps = { readonly week: MyWeek; readonly onDialog: (dialog: ReviewDialog) => void };

/** What is running, agreed, promised and open. */
export function WeekAgenda({ week, onDialog }: WeekAgendaProps) {
  const { inProgress, scheduled, promises, problems } = week;
  const waitingOnUs = problems.filter(({ waitingOn }) => waitingOn === "us").length;

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
      <Section title={<Trans>Promises to keep</Trans>} count={promises.length > 0 ? promises.length : undefined}>
        {promises.length === 0 && <EmptyState isSmall title={<Trans>What you promise in a review will be here until it is kept.</Trans>} />}
        {promises.map((promise) => (
          <PromiseLine key={promise.id} promise={promise} />
        ))}
      </Section>
      <Section
        title={<Trans>Open problems</Trans>}
        count={
          problems.length > 0 ? (
            <Trans>
              {problems.length}, {waitingOnUs} waiting on us
            </Trans>
          ) : undefined
        }
      >
        {problems.length === 0 && <EmptyState isSmall title={<Trans>No customer of yours has an open problem.</Trans>} />}
        {problems.map((problem) => (
          <ProblemLine key={problem.id} problem={problem} />
        ))}
      </Section>
    </>
  );
}
