import classes from "./Bar.module.css";

type BarProps = {
  /** 0 to 1; more is shown as full */
  readonly share: number;
  /** what is measured, for screen readers: "60 % of the quarter is gone" */
  readonly label: string;
  readonly width?: number;
  /** a second mark on the same scale, 0 to 1 (where it should be) */
  readonly mark?: number;
};

/** A thin progress bar. Always beside the figure it shows. */
export function Bar({ share, label, width = 96, mark }: BarProps) {
  return (
    <span className={classes.track} style={{ width }} role="img" aria-label={label}>
      <span className={classes.fill} style={{ width: percent(share) }} />
      {mark !== undefined && <span className={classes.mark} style={{ left: percent(mark) }} />}
    </span>
  );
}

function percent(share: number): string {
  return `${String(Math.round(Math.min(1, Math.max(0, share)) * 100))}%`;
}
