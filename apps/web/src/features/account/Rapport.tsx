import { useLingui } from "@lingui/react/macro";
import classes from "./Rapport.module.css";

const STEPS = [1, 2, 3, 4, 5];

/** Five dots, as many full as we are warm; said as a figure for screen readers and on hover. */
export function Rapport({ rapport }: { readonly rapport: number | null }) {
  const { t } = useLingui();
  const label = rapport === null ? t`Rapport unknown` : t`Rapport ${rapport} of 5`;

  return (
    <span className={classes.rapport} role="img" aria-label={label} title={label}>
      {STEPS.map((step) => (
        <span key={step} className={classes.dot} data-on={rapport !== null && step <= rapport} />
      ))}
    </span>
  );
}
