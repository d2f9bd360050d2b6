import { Trans, useLingui } from "@lingui/react/macro";
import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { Link } from "@tanstack/react-router";
import type { CadenceReport } from "@revisit/api/cadence/views";
import { Count } from "../../ui/Count.tsx";
import { Share } from "../../ui/Share.tsx";
import { StatLink } from "../../ui/StatLink.tsx";
import { accountsBehind } from "./accountsBehind.ts";
import classes from "./WhyLate.module.css";

const REASONS = {
  capacity: msg`no capacity`,
  refused: msg`refused`,
  no_contact: msg`no contact`,
  reassigned: msg`reassigned`,
  missing_data: msg`missing data`,
  other: msg`other`,
} satisfies Record<CadenceReport["whyLate"][number]["reason"], MessageDescriptor>;

const AREAS = { perception: msg`perception`, needs: msg`needs`, competition: msg`competition` } satisfies Record<
  NonNullable<CadenceReport["mostSkipped"]>["area"],
  MessageDescriptor
>;

/** Why reviews are overdue, and which of the three areas reps leave out most. */
export function WhyLate({ report }: { readonly report: CadenceReport }) {
  const { i18n } = useLingui();
  const { overdue } = accountsBehind(report.root, report);
  const reasons = report.whyLate.filter(({ reviews }) => reviews > 0);

  return (
    <div className={classes.line}>
      {reasons.length > 0 && (
        <p className={classes.part}>
          <span className={classes.title}>
            <Trans>Why late</Trans>
          </span>
          {reasons.map(({ reason, reviews }) => (
            <StatLink
              key={reason}
              label={i18n._(REASONS[reason])}
              value={<Count value={reviews} />}
              link={(figure) => (
                <Link to="/accounts" search={overdue}>
                  {figure}
                </Link>
              )}
            />
          ))}
        </p>
      )}
      {report.mostSkipped !== null && (
        <p className={classes.part}>
          <span className={classes.title}>
            <Trans>Most skipped area</Trans>
          </span>
          <span>
            {i18n._(AREAS[report.mostSkipped.area])} (<Share share={report.mostSkipped.share} />)
          </span>
        </p>
      )}
    </div>
  );
}
