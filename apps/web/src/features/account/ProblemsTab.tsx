import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useAccountPlace } from "./AccountContext.ts";
import classes from "./Lines.module.css";
import { ProblemLine } from "./ProblemLine.tsx";

/** What went wrong: open ones, the worst first, then how the others were solved. */
export function ProblemsTab() {
  const { account, open } = useAccountPlace();
  const waiting = account.problems.filter(({ solvedOn }) => solvedOn === null).toSorted((a, b) => b.severity - a.severity);
  const solved = account.problems.filter(({ solvedOn }) => solvedOn !== null).toSorted((a, b) => b.openedOn.localeCompare(a.openedOn));
  const add = (
    <Button variant="default" size="compact-sm" onClick={() => open({ kind: "problem", problem: null })}>
      <Trans>Log a problem</Trans>
    </Button>
  );
  if (account.problems.length === 0) {
    return <EmptyState isSmall title={<Trans>What goes wrong for this account will be here until it is solved.</Trans>} action={add} />;
  }

  return (
    <>
      {waiting.map((problem) => (
        <ProblemLine key={problem.id} problem={problem} />
      ))}
      <div className={classes.add}>{add}</div>
      {solved.length > 0 && (
        <h3 className={classes.earlier}>
          <Trans>Solved</Trans>
        </h3>
      )}
      {solved.map((problem) => (
        <ProblemLine key={problem.id} problem={problem} />
      ))}
    </>
  );
}
