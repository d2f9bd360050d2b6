import { Table } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "@tanstack/react-router";
import type { CadenceFigures, CadenceReport } from "@revisit/api/cadence/views";
import { Bar } from "../../ui/Bar.tsx";
import { Count } from "../../ui/Count.tsx";
import { Share } from "../../ui/Share.tsx";
import { accountsBehind, type AccountsBehind } from "./accountsBehind.ts";
import { CadenceName } from "./CadenceName.tsx";
import classes from "./CadenceTable.module.css";
import { Change } from "./Change.tsx";
import type { CadenceLine } from "./visibleLines.ts";
import { WeekStrip } from "./WeekStrip.tsx";

type CadenceRowProps = {
  readonly line: CadenceLine;
  readonly report: CadenceReport;
  readonly isClosed: boolean;
  readonly onToggle: (id: string) => void;
};

/** One territory's or rep's figures. */
export function CadenceRow({ line, report, isClosed, onToggle }: CadenceRowProps) {
  const { figures, before, weeks } = line.node;
  const behind = accountsBehind(line.node, report);

  return (
    <Table.Tr>
      <Table.Td className={classes.name}>
        <CadenceName line={line} isClosed={isClosed} onToggle={onToggle} />
      </Table.Td>
      <Figure search={behind.all}>
        <Count value={figures.accounts} />
      </Figure>
      <Figure search={behind.remaining}>
        <Count value={figures.planned} />
      </Figure>
      <Figure search={behind.held}>
        <Count value={figures.held} />
      </Figure>
      <Figure search={behind.remaining}>
        <Count value={figures.remaining} />
      </Figure>
      <Figure search={behind.held}>
        <Share share={figures.attainment} />
      </Figure>
      <Shares figures={figures} before={before} behind={behind} />
      <Table.Td className={classes.weeksCell}>
        <WeekStrip weeks={weeks} />
      </Table.Td>
    </Table.Tr>
  );
}

type SharesProps = { readonly figures: CadenceFigures; readonly before: CadenceFigures | null; readonly behind: AccountsBehind };

/** Coverage, compliance, debt and utilization. */
function Shares({ figures, before, behind }: SharesProps) {
  const { t } = useLingui();
  const isOver = figures.utilization !== null && figures.utilization > 1;

  return (
    <>
      <Figure search={behind.covered}>
        <Bar share={figures.coverage ?? 0} label={t`Share of accounts covered`} width={56} /> <Share share={figures.coverage} />{" "}
        <Change now={figures.coverage} before={before?.coverage} as="share" isMoreBetter />
      </Figure>
      <Figure search={behind.overdue}>
        <Share share={figures.compliance} />{" "}
        <span className={classes.aside}>
          (<Share share={figures.complianceExcused} />)
        </span>
      </Figure>
      <Figure search={behind.overdue}>
        <Count value={figures.debt} /> <Change now={figures.debt} before={before?.debt} as="count" />
      </Figure>
      <Figure search={behind.all}>
        <span className={isOver ? classes.over : undefined}>
          <Share share={figures.utilization} />
          {isOver && (
            <>
              {" "}
              <Trans>over</Trans>
            </>
          )}
        </span>
      </Figure>
    </>
  );
}

function Figure({ search, children }: { readonly search: AccountsBehind["all"]; readonly children: ReactNode }) {
  return (
    <Table.Td className={classes.number}>
      <Link to="/accounts" search={search} className={classes.link}>
        {children}
      </Link>
    </Table.Td>
  );
}
