import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { MyWeek } from "@revisit/api/myWeek/views";
import { useMe } from "../../client/useMe.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Section } from "../../ui/Section.tsx";
import type { ReviewDialog } from "../../words/ReviewDialogs.tsx";
import { ProposedLine } from "./ProposedLine.tsx";
import { usePlanWeeks } from "./usePlanWeeks.ts";

type ProposedSectionProps = { readonly week: MyWeek; readonly onDialog: (dialog: ReviewDialog) => void };

/** What the plan proposes for this week and the next; where it has proposed nothing yet, the button that makes it. */
export function ProposedSection({ week, onDialog }: ProposedSectionProps) {
  const me = useMe();
  const isOwn = week.person.id === me.personId;
  const plan = usePlanWeeks(isOwn ? undefined : week.person.id);
  const { items, total } = week.proposed;
  const all = (
    <Link to="/plan" search={isOwn ? {} : { person: week.person.id }}>
      {total}
    </Link>
  );

  return (
    <Section title={<Trans>Proposed for this week and the next</Trans>} count={total === 0 ? undefined : all}>
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
        <ProposedLine key={review.id} review={review} onDialog={onDialog} />
      ))}
    </Section>
  );
}
