import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { FindingView } from "@revisit/api/accounts/views";
import { Day } from "../../ui/Day.tsx";
import classes from "./Lines.module.css";

/** Something the customer said it values, or said of a competitor. */
export function HeardLine({ finding }: { readonly finding: FindingView }) {
  const { quote, text, driverName, productName, foundOn, mayQuote, reviewId } = finding;
  const about = [driverName, productName].filter((word) => word !== null).join(", ");
  const day = <Day day={foundOn} as="medium" />;

  return (
    <div className={classes.line}>
      <div className={classes.words}>
        <p>{quote === null ? text : `“${quote}”`}</p>
        <p className={classes.meta}>
          {about !== "" && `${about} · `}
          {reviewId === null ? (
            day
          ) : (
            <Link to="/reviews/$reviewId" params={{ reviewId }}>
              {day}
            </Link>
          )}
          {mayQuote && (
            <>
              {" · "}
              <Trans>may be quoted</Trans>
            </>
          )}
        </p>
      </div>
    </div>
  );
}
