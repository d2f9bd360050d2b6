import { useLingui } from "@lingui/react/macro";
import type { Coverage } from "@revisit/api/accounts/views";
import { coverageWords } from "./coverageWords.ts";
import classes from "./CoverageDot.module.css";

type CoverageDotProps = {
  readonly coverage: Coverage;
  /** said with "overdue" */
  readonly daysOverdue?: number;
};

/** A dot of its own shape (ring, full, half, full and red) and the word; overdue says by how many days. */
export function CoverageDot({ coverage, daysOverdue }: CoverageDotProps) {
  const { i18n, t } = useLingui();
  const days = coverage === "overdue" && daysOverdue !== undefined ? t`${daysOverdue} d` : null;

  return (
    <span className={classes.coverage}>
      <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true" className={classes[coverage]}>
        <circle cx="4" cy="4" r="3" className={classes.shape} />
        {coverage === "due_soon" && <path d="M4 1a3 3 0 0 1 0 6z" className={classes.half} />}
      </svg>
      <span>{i18n._(coverageWords[coverage])}</span>
      {days !== null && <span className={classes.days}>{days}</span>}
    </span>
  );
}
