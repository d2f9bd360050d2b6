import { Table } from "@mantine/core";
import "@mantine/core/styles/Table.layer.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { CadenceReport } from "@revisit/api/cadence/views";
import { CadenceRow } from "./CadenceRow.tsx";
import classes from "./CadenceTable.module.css";
import { lineKey, visibleLines } from "./visibleLines.ts";

/** The tree of territories and reps with their figures; every figure opens the accounts behind it. */
export function CadenceTable({ report }: { readonly report: CadenceReport }) {
  const { t } = useLingui();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setClosed((before) => (before.has(id) ? new Set([...before].filter((other) => other !== id)) : new Set([...before, id])));
  const lines = visibleLines(report.nodes, closed);

  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t`Cadence by territory and rep`}>
      <Table className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Territory / rep</Trans>
            </Table.Th>
            <Head label={t`Accounts`} />
            <Head label={t`Planned`} why={t`Held and still to be held in the period`} />
            <Head label={t`Held`} />
            <Head label={t`Left`} why={t`Still to be held in the period`} />
            <Head label={t`Attained`} why={t`Held ÷ planned`} />
            <Head label={t`Coverage`} why={t`Share of accounts reviewed within their interval`} />
            <Head label={t`Compliance`} why={t`Held on time ÷ due; in brackets without the excused`} />
            <Head label={t`Debt`} why={t`Overdue reviews, weighted by level`} />
            <Head label={t`Utilization`} why={t`Planned ÷ capacity`} />
            <Table.Th className={classes.weeks}>
              <Trans>Weeks</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <CadenceRow key={lineKey(line.node)} line={line} report={report} isClosed={closed.has(line.node.id)} onToggle={toggle} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Head({ label, why }: { readonly label: string; readonly why?: string }) {
  return (
    <Table.Th className={classes.number} {...(why === undefined ? {} : { title: why })}>
      {label}
    </Table.Th>
  );
}
