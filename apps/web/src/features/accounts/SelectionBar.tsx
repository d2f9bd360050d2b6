import { Button } from "@mantine/core";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { useMe } from "../../client/useMe.ts";
import { useShortcuts } from "../../ui/useShortcuts.ts";
import classes from "./SelectionBar.module.css";
import { useExport } from "./useExport.ts";
import { usePlanOwners } from "./usePlanOwners.ts";
import type { Selection } from "./useSelection.ts";

const ReassignDialog = lazy(async () => ({ default: (await import("./ReassignDialog.tsx")).ReassignDialog }));

/** What can be done with the chosen accounts, while there are any. */
export function SelectionBar({ selection }: { readonly selection: Selection }) {
  const { t } = useLingui();
  const me = useMe();
  const save = useExport();
  const plan = usePlanOwners(selection.rows);
  const [isReassigning, setReassigning] = useState(false);
  const count = selection.rows.length;
  useShortcuts(count > 0 ? { Escape: selection.clear } : {});
  if (count === 0) {
    return null;
  }

  return (
    <div className={classes.bar} role="toolbar" aria-label={t`For the selected accounts`}>
      <span className={classes.count}>
        <Plural value={count} one="# selected" other="# selected" />
      </span>
      <Button variant="subtle" loading={plan.isPending} onClick={plan.run}>
        <Trans>Plan</Trans>
      </Button>
      {me.role !== "rep" && (
        <Button variant="subtle" onClick={() => setReassigning(true)}>
          <Trans>Reassign…</Trans>
        </Button>
      )}
      <Button variant="subtle" onClick={() => void save({ accountIds: selection.rows.map(({ id }) => id) })}>
        <Trans>Export</Trans>
      </Button>
      <Button variant="subtle" color="gray" onClick={selection.clear}>
        <Trans>Clear</Trans>
      </Button>
      {isReassigning && (
        <Suspense fallback={null}>
          <ReassignDialog selection={selection} onClose={() => setReassigning(false)} />
        </Suspense>
      )}
    </div>
  );
}
