import { Trans } from "@lingui/react/macro";
import type { Preparation } from "@revisit/api/reviews/views";
import { Say } from "../../ui/Say.tsx";
import classes from "./SheetPart.module.css";

const ROOM = 3;

/** What customers like this one value, in their words where they allow it; who counts as like this one is said. */
export function SimilarValues({ values }: { readonly values: Preparation["similarValues"] }) {
  const shown = values.slice(0, ROOM);
  const scope = shown[0]?.scope;

  return (
    <section className={classes.part}>
      <h2 className={classes.title}>
        <Trans>What customers like this value</Trans>
      </h2>
      {shown.length === 0 && (
        <p className={classes.empty}>
          <Trans>Not heard enough of them yet: ask what matters to this one.</Trans>
        </p>
      )}
      {shown.map(({ driver, accounts, quote, quotedFrom }) => (
        <p key={driver} className={classes.line}>
          {driver}{" "}
          <span className={classes.meta}>
            <Trans>named by {accounts}</Trans>
          </span>
          {quote !== null && (
            <span className={classes.meta}>
              {" "}
              “{quote}”{quotedFrom !== null && `, ${quotedFrom}`}
            </span>
          )}
        </p>
      ))}
      {scope !== undefined && (
        <p className={classes.meta}>
          <Trans>
            Heard from: <Say message={scope} />
          </Trans>
        </p>
      )}
    </section>
  );
}
