import { Trans } from "@lingui/react/macro";
import type { MyWeek } from "@revisit/api/myWeek/views";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Section } from "../../ui/Section.tsx";
import { ProblemLine } from "./ProblemLine.tsx";
import { PromiseLine } from "./PromiseLine.tsx";

/** What customers wait for: promises and open problems. */
export function WeekOwed({ week }: { readonly week: MyWeek }) {
  const { promises, problems } = week;
  const open = problems.length;
  const waitingOnUs = problems.filter(({ waitingOn }) => waitingOn === "us").length;

  return (
    <>
      <Section title={<Trans>Promises to keep</Trans>} count={promises.length > 0 ? promises.length : undefined}>
        {promises.length === 0 && <EmptyState isSmall title={<Trans>What you promise in a review will be here until it is kept.</Trans>} />}
        {promises.map((promise) => (
          <PromiseLine key={promise.id} promise={promise} />
        ))}
      </Section>
      <Section
        title={<Trans>Open problems</Trans>}
        count={
          open > 0 ? (
            <Trans>
              {open}, {waitingOnUs} waiting on us
            </Trans>
          ) : undefined
        }
      >
        {open === 0 && <EmptyState isSmall title={<Trans>No customer of yours has an open problem.</Trans>} />}
        {problems.map((problem) => (
          <ProblemLine key={problem.id} problem={problem} />
        ))}
      </Section>
    </>
  );
}
