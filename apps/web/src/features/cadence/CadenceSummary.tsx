import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { CadenceReport } from "@revisit/api/cadence/views";
import { Count } from "../../ui/Count.tsx";
import { Day } from "../../ui/Day.tsx";
import { Share } from "../../ui/Share.tsx";
import { StatLink } from "../../ui/StatLink.tsx";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
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
        link={accountsLink(behind.covered)}
        note={<Change now={figures.coverage} before={before?.coverage} as="share" isMoreBetter />}
      />
      <StatLink
        label={t`compliance`}
        value={<Share share={figures.compliance} />}
        link={accountsLink(behind.overdue)}
        note={<ComplianceNote report={report} />}
      />
      <StatLink
        label={t`debt`}
        value={<Count value={figures.debt} />}
        link={accountsLink(behind.overdue)}
        note={<DebtNote report={report} />}
      />
      <StatLink
        label={t`reached within a year`}
        value={<Share share={figures.reach} />}
        link={accountsLink(behind.all)}
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

function accountsLink(search: AccountsSearch) {
  return (figure: ReactNode) => (
    <Link to="/accounts" search={search}>
      {figure}
    </Link>
  );
}

function ComplianceNote({ report }: { readonly report: CadenceReport }) {
  const { figures, before } = report.root;

  return (
    <>
      (
      <Trans>
        <Share share={figures.complianceExcused} /> excused
      </Trans>
      ) <Change now={figures.compliance} before={before?.compliance} as="share" isMoreBetter />
    </>
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
