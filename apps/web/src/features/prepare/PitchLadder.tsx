import { Trans } from "@lingui/react/macro";
import type { Preparation } from "@revisit/api/reviews/views";
import classes from "./Script.module.css";

/** How to ask for the review; what to say to a reluctant customer; and if there is time for one question only. */
export function PitchLadder({ script }: { readonly script: Preparation["script"] }) {
  return (
    <section className={classes.pitch} aria-label={script.name}>
      <h2>
        <Trans>To open</Trans>
      </h2>
      <p className={classes.chosen}>“{script.pitch}”</p>
      <p className={classes.rung}>
        <span className={classes.label}>
          <Trans>If reluctant</Trans>
        </span>{" "}
        “{script.fallback}”
      </p>
      <p className={classes.rung}>
        <span className={classes.label}>
          <Trans>If there is time for one question</Trans>
        </span>{" "}
        “{script.singleQuestion}”
      </p>
    </section>
  );
}
