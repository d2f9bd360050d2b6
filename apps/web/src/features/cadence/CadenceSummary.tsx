import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { CadenceReport } from "@revisit/api/cadence/views";
import { Count } from "../../ui/Count.tsx";
import { Day } from "../../ui/Day.tsx";
import { Share } from "../../ui/Share.tsx";
import { StatLink } from "../../ui/StatLink.tsx";
import classes from "./CadenceSummary.module.css";
import { Change } from "./Change.tsx";
import { accountsBehind } from "./accountsBehind.ts";

/** The whole in one line: coverage, compliance, debt, reach; each opens the accounts it counts. */
export function CadenceSummary({ report }: { readonly report: CadenceReport }) {
  const { t } = useLingui();
  const { figures, before } = report.root;
  const behind = accountsBehind(report.root, report);

  return (
    <div className={classes.summary}>
      <StatLink
        label={t`coverage`}
        value={<Share share={figures.coverage} />}
        link={(figure) => (
          <Link to="/accounts" search={behind.covered}>
            {figure}
          </Link>
        )}
        note={<Change now={figures.coverage} before={before?.coverage} as="share" isMoreBetter />}
      />
      <StatLink
        label={t`compliance`}
        value={<Share share={figures.compliance} />}
        link={(figure) => (
          <Link to="/accounts" search={behind.overdue}>
            {figure}
          </Link>
        )}
        note={
          <>
            (
            <Trans>
              <Share share={figures.complianceExcused} /> excused
            </Trans>
            ) <Change now={figures.compliance} before={before?.compliance} as="share" isMoreBetter />
          </>
        }
      />
      <StatLink
        label={t`debt`}
        value={<Count value={figures.debt} />}
        link={(figure) => (
          <Link to="/accounts" search={behind.overdue}>
            {figure}
          </Link>
        )}
        note={<DebtNote report={report} />}
      />
      <StatLink
        label={t`reached within a year`}
        value={<Share share={figures.reach} />}
        link={(figure) => (
          <Link to="/accounts" search={behind.all}>
            {figure}
          </Link>
        )}
        note={<Change now={figures.reach} before={before?.reach} as="share" isMoreBetter />}
      />
      {report.openChallenges > 0 && (
        <StatLink
          label={t`challenged levels`}
          value={<Count value={report.openChallenges} />}
          link={(figure) => (
            <Link to="/challenges" search={{ state: "open" }}>
              {figure}
            </Link>
          )}
        />
      )}
    </div>
  );
}

function DebtNote({ report }: { readonly report: CadenceReport }) {
  const { figures, before } = report.root;

  return (
    <>
      <Change now={figures.debt} before={before?.debt} as="count" />
      {figures.debt > 0 &&
        (figures.debtClearsOn === null ? (
          <Trans>grows at today’s pace</Trans>
        ) : (
          <Trans>
            clears <Day day={figures.debtClearsOn} as="short" />
          </Trans>
        ))}
    </>
  );
}
