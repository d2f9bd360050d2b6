import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useAccountPlace } from "./AccountContext.ts";
import { HeardLine } from "./HeardLine.tsx";
import classes from "./Lines.module.css";

/** What this customer values, in its own words, the latest first. */
export function ValueTab() {
  const { account, open } = useAccountPlace();
  const heard = account.findings
    .filter(({ kind, state }) => kind === "perceived_value" && state !== "dropped")
    .toSorted((a, b) => b.foundOn.localeCompare(a.foundOn));
  const add = (
    <Button variant="default" size="compact-sm" onClick={() => open({ kind: "heard" })}>
      <Trans>Log a value</Trans>
    </Button>
  );
  if (heard.length === 0) {
    return <EmptyState isSmall title={<Trans>What this customer values will be here, in its own words.</Trans>} action={add} />;
  }

  return (
    <>
      {heard.map((finding) => (
        <HeardLine key={finding.id} finding={finding} />
      ))}
      <div className={classes.add}>{add}</div>
    </>
  );
}
