import { useSuspenseQuery } from "@tanstack/react-query";
import type { PlanView } from "@revisit/api/plan/views";
import { useLingui } from "@lingui/react/macro";
import { useChange } from "../../client/useChange.ts";
import { useTRPC } from "../../client/trpc.ts";

export type AskedPlan = { readonly personId: string | undefined; readonly weeks: number };

/** The best plan as of now, of the viewer or of a rep in their scope. */
export function usePlan({ personId, weeks }: AskedPlan): PlanView {
  const trpc = useTRPC();

  return useSuspenseQuery(trpc.plan.get.queryOptions({ weeks, ...(personId === undefined ? {} : { personId }) })).data;
}

/** Writes the plan: every review gets its proposed day. */
export function useMakePlan({ personId, weeks }: AskedPlan): { readonly make: () => void; readonly isPending: boolean } {
  const { t } = useLingui();
  const trpc = useTRPC();
  const change = useChange(trpc.plan.make.mutationOptions(), { said: () => t`Every review has its proposed day.` });

  return { make: () => change.run({ weeks, ...(personId === undefined ? {} : { personId }) }), isPending: change.isPending };
}
