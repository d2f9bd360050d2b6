import { Trans } from "@lingui/react/macro";
import type { CadenceReport } from "@revisit/api/cadence/views";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { CadenceSummary } from "./CadenceSummary.tsx";
import { PeriodPicker } from "./PeriodPicker.tsx";
import { TerritoryPicker } from "./TerritoryPicker.tsx";
import type { CadenceSearch } from "./useCadence.ts";

type CadenceHeaderProps = { readonly report: CadenceReport; readonly search: CadenceSearch };

/** Which period, of which part of the tree, and its five figures. */
export function CadenceHeader({ report, search }: CadenceHeaderProps) {
  return (
    <PageHeader
      title={<Trans>Cadence</Trans>}
      aside={report.root.name}
      actions={<PeriodPicker period={report.period} isCompared={search.compare === true} />}
    >
      <CadenceSummary report={report} />
      <TerritoryPicker territoryId={search.territory} />
    </PageHeader>
  );
}
