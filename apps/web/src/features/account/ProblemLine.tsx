import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconPencil } from "@tabler/icons-react";
import type { ProblemView } from "@revisit/api/accounts/views";
import { Day } from "../../ui/Day.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAccountPlace } from "./AccountContext.ts";
import classes from "./Lines.module.css";
import { severityWords } from "./severityWords.ts";

/** A problem: how bad, whose turn it is; or how it was solved and how hard that was. */
export function ProblemLine({ problem }: { readonly problem: ProblemView }) {
  const { t } = useLingui();
  const { open } = useAccountPlace();
  const isOpen = problem.solvedOn === null;

  return (
    <div className={`${classes.line ?? ""} ${isOpen ? "" : (classes.settled ?? "")}`}>
      <div className={classes.words}>
        <p>{problem.what}</p>
        <p className={classes.meta}>{isOpen ? <WaitingWords problem={problem} /> : <SolvedWords problem={problem} />}</p>
      </div>
      {isOpen && (
        <span className={classes.actions}>
          <Button variant="default" size="compact-sm" onClick={() => open({ kind: "solve", problem })}>
            <Trans>Solve…</Trans>
          </Button>
          <IconButton
            label={t`Edit: ${problem.what}`}
            icon={<IconPencil size={16} stroke={1.5} />}
            onClick={() => open({ kind: "problem", problem })}
          />
        </span>
      )}
    </div>
  );
}

function WaitingWords({ problem }: { readonly problem: ProblemView }) {
  const { i18n } = useLingui();
  const severity = severityWords[problem.severity];

  return (
    <>
      {severity !== undefined && `${i18n._(severity)} · `}
      {problem.product !== null && `${problem.product} · `}
      {problem.waitingOn === "us" ? <Trans>waiting on us since</Trans> : <Trans>waiting on the customer since</Trans>}{" "}
      <Day day={problem.waitingSince} as="medium" />
    </>
  );
}

function SolvedWords({ problem }: { readonly problem: ProblemView }) {
  const { solvedOn, remedy, effort } = problem;

  return (
    <>
      {remedy !== null && `${remedy} · `}
      {solvedOn !== null && (
        <Trans>
          solved <Day day={solvedOn} as="medium" />
        </Trans>
      )}
      {effort !== null && (
        <>
          {" · "}
          <Trans>effort {effort} of 7</Trans>
        </>
      )}
    </>
  );
}
