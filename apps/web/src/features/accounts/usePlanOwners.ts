import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import type { AccountRow } from "@revisit/api/accounts/views";
import { useChange } from "../../client/useChange.ts";
import { useTRPC } from "../../client/trpc.ts";
import { useMe } from "../../client/useMe.ts";
import { showToast } from "../../ui/showToast.ts";

const WEEKS_AHEAD = 13;

/** Plans the reviews of the chosen accounts: each owner's plan is made anew, because their days are shared with all their others. */
export function usePlanOwners(rows: readonly AccountRow[]) {
  const trpc = useTRPC();
  const { t } = useLingui();
  const me = useMe();
  const navigate = useNavigate();
  const make = useChange(trpc.plan.make.mutationOptions());
  const owners = [...new Set(rows.flatMap(({ owner }) => (owner === null ? [] : [owner.id])))];
  const run = async () => {
    for (const owner of owners) {
      await make.runAsync({ weeks: WEEKS_AHEAD, ...(owner === me.personId ? {} : { personId: owner }) });
    }
    const [person] = owners;
    showToast({
      message: owners.length === 0 ? t`None of them has an owner who could plan.` : t`Planned. Nothing that is agreed has moved.`,
      ...(person === undefined
        ? {}
        : {
            action: {
              label: t`Show the plan`,
              run: () => void navigate({ to: "/plan", search: person === me.personId ? {} : { person } }),
            },
          }),
    });
  };

  return { isPending: make.isPending, run: () => void run().catch(() => undefined) };
}
