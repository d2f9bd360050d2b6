import { Trans } from "@lingui/react/macro";
import classes from "./SkeletonRows.module.css";
import { Skeleton } from "./Skeleton.tsx";

const WIDTHS = ["38%", "52%", "44%", "60%", "35%"];

/** A list that is on its way, in its final row height. */
export function SkeletonRows({ rows = 8 }: { readonly rows?: number }) {
  return (
    <div className={classes.rows} aria-busy="true">
      <span className="visuallyHidden" role="status">
        <Trans>Loading</Trans>
      </span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes.row}>
          <Skeleton width={WIDTHS[row % WIDTHS.length] ?? "40%"} />
          <Skeleton width="64px" />
        </div>
      ))}
    </div>
  );
}
