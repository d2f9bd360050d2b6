import { Trans } from "@lingui/react/macro";
import { Skeleton } from "../../ui/Skeleton.tsx";
import classes from "./ListSkeleton.module.css";

const ROWS = 16;

/** Rows on their way, in their final height. */
export function ListSkeleton() {
  return (
    <div className={classes.rows}>
      <span className="visuallyHidden" role="status">
        <Trans>Loading</Trans>
      </span>
      {Array.from({ length: ROWS }, (_, row) => (
        <div key={row} className={classes.row}>
          <Skeleton width="200px" />
          <Skeleton width="72px" />
          <Skeleton width="320px" />
          <Skeleton width="88px" />
        </div>
      ))}
    </div>
  );
}
