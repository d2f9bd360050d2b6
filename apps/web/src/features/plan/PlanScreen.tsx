import { Button, SegmentedControl } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useMe } from "../../client/useMe.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Say } from "../../ui/Say.tsx";
import classes from "./Plan.module.css";
import { PlanWeek } from "./PlanWeek.tsx";
import { useMakePlan, usePlan } from "./usePlan.ts";

const route = getRouteApi("/shell/plan");
const CHOICES = ["4", "13", "26", "54"];
const FEW_WEEKS = 4;

/** A rep's proposed days, week by week, within what a week can hold; and what the plan lacks. */
export function PlanScreen() {
  const { t } = useLingui();
  const me = useMe();
  const navigate = useNavigate({ from: "/plan" });
  const { person: personId, weeks: asked } = route.useSearch();
  const weeks = CHOICES.includes(asked ?? "") ? Number(asked) : FEW_WEEKS;
  const plan = usePlan({ personId, weeks });
  const { make, isPending } = useMakePlan({ personId, weeks });
  const { name } = plan.person;
  const isEmpty = plan.weeks.every((week) => week.days.every(({ reviews }) => reviews.length === 0));

  return (
    <>
      <PageHeader
        title={plan.person.id === me.personId ? <Trans>Plan</Trans> : <Trans>Plan of {name}</Trans>}
        meta={<PlanSays says={plan.says} />}
        actions={
          <>
            <SegmentedControl
              size="xs"
              aria-label={t`Weeks shown`}
              value={String(weeks)}
              onChange={(next) => void navigate({ search: (search) => ({ ...search, weeks: next }) })}
              data={CHOICES.map((count) => ({ value: count, label: t`${count} wk` }))}
            />
            <Button onClick={make} loading={isPending}>
              <Trans>Propose these days</Trans>
            </Button>
          </>
        }
      />
      {isEmpty ? (
        <EmptyState title={<Trans>Nothing is due in these weeks</Trans>}>
          <Trans>Reviews stand here on the day that suits their due day and your week best. Show more weeks to see what comes later.</Trans>
        </EmptyState>
      ) : (
        <div className={classes.weeks}>
          {plan.weeks
            .filter(({ days }) => days.length > 0)
            .map((week) => (
              <PlanWeek key={week.startsOn} week={week} />
            ))}
        </div>
      )}
    </>
  );
}

function PlanSays({ says }: { readonly says: ReturnType<typeof usePlan>["says"] }) {
  return (
    <span className={classes.says}>
      {says.map((message) => (
        <span key={message.id}>
          <Say message={message} />{" "}
        </span>
      ))}
    </span>
  );
}
