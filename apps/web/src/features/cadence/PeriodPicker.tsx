import { Button, Checkbox, SegmentedControl } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import type { CadenceReport } from "@revisit/api/cadence/views";
import { IconButton } from "../../ui/IconButton.tsx";
import { useReader } from "../../ui/useReader.ts";
import classes from "./PeriodPicker.module.css";
import { periodParam } from "./periodParam.ts";
import { useCadenceSearch } from "./useCadenceSearch.ts";

type PeriodPickerProps = { readonly period: CadenceReport["period"]; readonly isCompared: boolean };

/** Month, quarter or year; one back, one on, and back to now; with the period before or without. */
export function PeriodPicker({ period, isCompared }: PeriodPickerProps) {
  const { t } = useLingui();
  const { today } = useReader();
  const change = useCadenceSearch();
  const isNow = period.startsOn <= today && today <= period.endsOn;
  const kinds = [
    { value: "month", label: t`Month` },
    { value: "quarter", label: t`Quarter` },
    { value: "year", label: t`Year` },
  ];

  return (
    <div className={classes.picker}>
      <Checkbox
        size="xs"
        checked={isCompared}
        onChange={(event) => change({ compare: event.currentTarget.checked ? true : undefined })}
        label={t`Compare`}
        className={classes.compare}
      />
      <SegmentedControl
        size="xs"
        data={kinds}
        value={period.kind}
        onChange={(kind) => change({ period: periodParam(kind as typeof period.kind, isNow ? today : period.startsOn) })}
        aria-label={t`Period`}
      />
      <IconButton
        label={t`Period before`}
        icon={<IconChevronLeft size={16} />}
        onClick={() => change({ period: periodParam(period.kind, period.previousStartsOn) })}
      />
      <span className={classes.label}>{period.label}</span>
      <IconButton
        label={t`Period after`}
        icon={<IconChevronRight size={16} />}
        isDisabled={isNow}
        onClick={() => change({ period: periodParam(period.kind, period.nextStartsOn) })}
      />
      {!isNow && (
        <Button size="compact-sm" variant="default" onClick={() => change({ period: undefined })}>
          <Trans>Today</Trans>
        </Button>
      )}
    </div>
  );
}
