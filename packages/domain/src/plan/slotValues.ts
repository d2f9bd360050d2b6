import type { IsoDay } from "../calendar/isoDay.ts";
import { pathSearch } from "./pathSearch.ts";
import type { PlanFlow } from "./planFlow.ts";
import type { PlanProblem } from "./planProblem.ts";
import { searchFromSink } from "./shortestPaths.ts";

/**
 * What one more slot in each week is worth: the weighted days late that a plan with one more place, on the best of the week's
 * days and beyond its weekly limit, would save. Exact, not a sensitivity that holds only nearby: it is the cheapest cycle
 * through the added place.
 *
 * @param best - an optimal flow of `lateNetwork`
 * @returns by week, in units of level weight × days; a week without a working day has no place to add one to: 0
 * @source docs/domain/plan.md, "What one more slot is worth"
 */
export function slotValues(problem: PlanProblem, best: PlanFlow, lateUnit: number): { readonly week: IsoDay; readonly value: number }[] {
  const { network, price } = best;
  const search = pathSearch(best);
  searchFromSink(search);

  return problem.weeks.map(({ week }, index) => {
    let value = 0;
    for (let day = network.weekStart[index]!; day < network.weekStart[index + 1]!; day += 1) {
      const cost = search.distance[day]! + price[day]!;
      // what is left above a whole number of `lateUnit` is squared load, which the value leaves out
      value = Math.max(value, Math.floor(-cost / lateUnit));
    }

    return { week, value: (value * problem.weightDivisor) / 1000 };
  });
}
