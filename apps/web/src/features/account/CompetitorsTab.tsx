import { Trans } from "@lingui/react/macro";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useAccountPlace } from "./AccountContext.ts";
import classes from "./CompetitorsTab.module.css";
import { competitorsOf } from "./competitorsOf.ts";
import { HeardLine } from "./HeardLine.tsx";

/** Who else is at this account: what they supply, and what was said of them. */
export function CompetitorsTab() {
  const { account } = useAccountPlace();
  const competitors = competitorsOf(account);
  if (competitors.length === 0) {
    return (
      <EmptyState isSmall title={<Trans>No competitor was seen here yet.</Trans>}>
        <Trans>Record a competitor’s product from its row in the whitespace, or a contact with one during a review.</Trans>
      </EmptyState>
    );
  }

  return competitors.map(({ name, products, findings }) => {
    const supplies = products.join(", ");

    return (
      <div key={name} className={classes.competitor}>
        <h3 className={classes.name}>{name}</h3>
        {supplies !== "" && (
          <p className={classes.supplies}>
            <Trans>Supplies {supplies}</Trans>
          </p>
        )}
        {findings.map((finding) => (
          <HeardLine key={finding.id} finding={finding} />
        ))}
      </div>
    );
  });
}
