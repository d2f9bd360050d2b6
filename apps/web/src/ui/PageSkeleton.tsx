import classes from "./PageSkeleton.module.css";
import { Skeleton } from "./Skeleton.tsx";
import { SkeletonRows } from "./SkeletonRows.tsx";

/** A screen on its way: header and rows where they will be. A screen with another layout brings its own. */
export function PageSkeleton() {
  return (
    <div>
      <div className={classes.header}>
        <Skeleton width="160px" height={20} />
      </div>
      <div className={classes.body}>
        <SkeletonRows rows={12} />
      </div>
    </div>
  );
}
