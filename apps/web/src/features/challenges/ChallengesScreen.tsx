import { SegmentedControl } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Count } from "../../ui/Count.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { ChallengeItem } from "./ChallengeItem.tsx";
import classes from "./Challenges.module.css";
import { useChallenges } from "./useChallenges.ts";

const route = getRouteApi("/shell/challenges");

/** Where reps disagree with a level: the open ones, unless others are asked for. */
export function ChallengesScreen() {
  const { t } = useLingui();
  const navigate = useNavigate({ from: "/challenges" });
  const { state = "open" } = route.useSearch();
  const challenges = useChallenges(state);
  const states = [
    { value: "open", label: t`Open` },
    { value: "accepted", label: t`Accepted` },
    { value: "rejected", label: t`Rejected` },
  ];

  return (
    <>
      <PageHeader
        title={<Trans>Challenges</Trans>}
        aside={<Count value={challenges.length} />}
        actions={
          <SegmentedControl
            size="xs"
            data={states}
            value={state}
            onChange={(next) => void navigate({ search: { state: next as typeof state } })}
            aria-label={t`State`}
          />
        }
      />
      {challenges.length === 0 ? (
        <EmptyState title={state === "open" ? <Trans>No level is challenged</Trans> : <Trans>None yet</Trans>}>
          <Trans>When a rep thinks that an account’s level is wrong, they say so on the account. It waits here for your answer.</Trans>
        </EmptyState>
      ) : (
        <ul className={classes.list}>
          {challenges.map((challenge) => (
            <ChallengeItem key={challenge.id} challenge={challenge} />
          ))}
        </ul>
      )}
    </>
  );
}
