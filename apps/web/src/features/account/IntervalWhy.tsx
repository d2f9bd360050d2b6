import { Trans } from "@lingui/react/macro";
import type { AccountView } from "@revisit/api/accounts/views";
import { Day } from "../../ui/Day.tsx";
import { Say } from "../../ui/Say.tsx";
import classes from "./Rhythm.module.css";

/** From which day the clock runs, and which rule gave the interval. */
export function IntervalWhy({ account }: { readonly account: AccountView }) {
  const { lastHeldOn, nextDueOn, intervalDays, intervalRule, customerSince, knownSince } = account;
  const clock = customerSince !== null && customerSince > knownSince ? customerSince : knownSince;

  return (
    <div className={classes.why}>
      <p>
        <Say message={intervalRule} />
      </p>
      <p>
        {lastHeldOn === null ? (
          <Trans>
            Never reviewed: the clock started on <Day day={clock} as="medium" />, {intervalDays} days later is{" "}
            <Day day={nextDueOn} as="medium" />.
          </Trans>
        ) : (
          <Trans>
            Last held on <Day day={lastHeldOn} as="medium" />, {intervalDays} days later is <Day day={nextDueOn} as="medium" />.
          </Trans>
        )}
      </p>
    </div>
  );
}
