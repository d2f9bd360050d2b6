import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { MyWeek } from "@revisit/api/myWeek/views";
import { Bar } from "../../ui/Bar.tsx";
import { formatShare } from "../../ui/formatShare.ts";
import classes from "./PeriodLine.module.css";

type PeriodLineProps = { readonly period: MyWeek["period"]; readonly ownerId: string };

/** Reviews held against planned, with a mark where the period itself stands: left of the mark is behind. */
export function PeriodLine({ period, ownerId }: PeriodLineProps) {
  const { t, i18n } = useLingui();
  const { label, held, planned, goneShare, startsOn, endsOn } = period;
  const share = planned === 0 ? null : held / planned;
  const gone = formatShare(i18n.locale, goneShare);
  const heldShare = formatShare(i18n.locale, share);

  return (
    <span className={classes.line}>
      <span>{label}</span>
      <Bar
        share={share ?? 0}
        mark={goneShare}
        label={t`${heldShare} of the planned reviews held, ${gone} of the period gone`}
        width={120}
      />
      <span>
        <Trans>{gone} gone</Trans>
      </span>
      <Link to="/accounts" search={{ owner: ownerId, heldFrom: startsOn, heldTo: endsOn }} className={classes.link}>
        <Trans>
          {held} of {planned} reviews held ({heldShare})
        </Trans>
      </Link>
    </span>
  );
}
