import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useAccountPlace } from "./AccountContext.ts";
import classes from "./Lines.module.css";
import { PromiseLine } from "./PromiseLine.tsx";

/** What we said we would do: open ones by day, then those kept or broken. */
export function PromisesTab() {
  const { account, open } = useAccountPlace();
  const waiting = account.promises.filter(({ state }) => state === "open").toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  const settled = account.promises.filter(({ state }) => state !== "open").toSorted((a, b) => b.dueOn.localeCompare(a.dueOn));
  const add = (
    <Button variant="default" size="compact-sm" onClick={() => open({ kind: "promise", promise: null })}>
      <Trans>Add a promise</Trans>
    </Button>
  );
  if (account.promises.length === 0) {
    return <EmptyState isSmall title={<Trans>What we promise this account will be here until it is kept.</Trans>} action={add} />;
  }

  return (
    <>
      {waiting.map((promise) => (
        <PromiseLine key={promise.id} promise={promise} />
      ))}
      <div className={classes.add}>{add}</div>
      {settled.length > 0 && (
        <h3 className={classes.earlier}>
          <Trans>Kept or broken</Trans>
        </h3>
      )}
      {settled.map((promise) => (
        <PromiseLine key={promise.id} promise={promise} />
      ))}
    </>
  );
}
