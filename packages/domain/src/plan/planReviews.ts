import type { IsoDay } from "../calendar/isoDay.ts";
import { cheapestFlow } from "./cheapestFlow.ts";
import { describePlan } from "./describePlan.ts";
import { keptNetwork } from "./keptNetwork.ts";
import { lateNetwork } from "./lateNetwork.ts";
import { placedReviews } from "./placedReviews.ts";
import { planCost } from "./planCost.ts";
import type { Plan, PlanRequest } from "./planFacts.ts";
import { planProblem } from "./planProblem.ts";
import { slotValues } from "./slotValues.ts";
import { weekLoads } from "./weekLoads.ts";

/**
 * Gives every review due within the horizon a day within the rep's capacity. Exactly optimal, in this order: least level
 * weight × days late (without a day: late to the day after the horizon); most level weeks (least sum of squared weekly loads);
 * fewest proposals moved; nearest to the days wished for. Agreed reviews stay where they are. The order of `reviews` is
 * without effect; nothing is proposed before `asOfDay`.
 *
 * @param asOfDay - the rep's local day
 * @source docs/domain/plan.md
 */
export function planReviews(request: PlanRequest, asOfDay: IsoDay): Plan {
  const { reviews, calendar } = request;
  const problem = planProblem(request, asOfDay);
  const { network, lateUnit } = lateNetwork(problem);
  const best = cheapestFlow(network);
  const { network: kept, arcOf } = cheapestFlow(keptNetwork(problem, best));
  const dayOf = Array.from(arcOf, (arc) => problem.days[kept.arcDay[arc]!] ?? null);
  const placed = placedReviews(request, problem, dayOf);
  const loads = weekLoads(placed, calendar);

  return {
    ...describePlan(placed),
    dueLater: reviews
      .filter((review) => !review.agreedOn && review.dueOn >= calendar.until)
      .map(({ accountId }) => accountId)
      .sort(),
    slotValues: slotValues(problem, best, lateUnit),
    weekLoads: loads,
    cost: planCost({ placed, loads, until: calendar.until }, asOfDay),
  };
}
