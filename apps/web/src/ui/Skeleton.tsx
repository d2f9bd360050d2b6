import classes from "./Skeleton.module.css";

type SkeletonProps = {
  /** any CSS length; the width of the text to come */
  readonly width?: string;
  /** px; 12 is a line of text */
  readonly height?: number;
};

/** A grey bar where text will be. Fades in after 300 ms, so a quick answer never flickers. */
export function Skeleton({ width = "100%", height = 12 }: SkeletonProps) {
  return <span className={classes.bar} style={{ width, height }} aria-hidden="true" />;
}
