import { useLingui } from "@lingui/react/macro";
import { useChange } from "../../client/useChange.ts";
import { useTRPC } from "../../client/trpc.ts";

const WEEKS_AHEAD = 13;

/** Has the plan propose days for the coming quarter. What was agreed with a customer never moves. */
export function usePlanWeeks(personId: string | undefined) {
  const trpc = useTRPC();
  const { t } = useLingui();
  const make = useChange(trpc.plan.make.mutationOptions(), { said: () => t`Planned. Nothing that is agreed has moved.` });

  return { isPending: make.isPending, run: () => make.run({ weeks: WEEKS_AHEAD, ...(personId === undefined ? {} : { personId }) }) };
}
