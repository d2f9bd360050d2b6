import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { cheapestFlow } from "./cheapestFlow.ts";
import { keptNetwork } from "./keptNetwork.ts";
import { lateNetwork } from "./lateNetwork.ts";
import { planCalendar } from "./planCalendar.ts";
import type { PlanFlow } from "./planFlow.ts";
import { planProblem } from "./planProblem.ts";

const TODAY = "2026-01-07" as IsoDay;

const requests = fc.record({
  calendar: fc
    .record({ weeks: fc.integer({ min: 8, max: 40 }), perDay: fc.constantFrom(1, 2), weeklyCapacity: fc.integer({ min: 3, max: 6 }) })
    .map((rep) => planCalendar({ from: TODAY, workingDays: [1, 2, 3, 4, 5], absences: [], holidays: [], held: [], ...rep })),
  reviews: fc.array(
    fc
      .record({
        weight: fc.constantFrom(1, 2, 3),
        due: fc.integer({ min: -60, max: 200 }),
        lead: fc.constantFrom(7, 28, 300),
        proposed: fc.option(fc.nat(200)),
      })
      .map(({ weight, due, lead, proposed }) => ({
        weight,
        accountId: `${due} ${lead} ${proposed}`,
        dueOn: addDays(TODAY, due),
        earliestOn: addDays(TODAY, Math.max(0, due - lead)),
        agreedOn: null,
        agreedSlots: 1,
        proposedOn: proposed === null ? null : addDays(TODAY, proposed),
        isFirst: lead === 300,
        preferredWeekdays: proposed !== null && proposed < 40 ? [2, 4] : null,
        excludedDays: [],
      })),
    { minLength: 40, maxLength: 120 },
  ),
});

it("proves by its prices that both flows of plans of up to 120 reviews are cheapest", { timeout: 60_000 }, () => {
  // Killed: a node settled while in the heap and not lifted there; the farther child let up in the heap; prices raised for nodes
  // not settled; kin taken by weight alone; kin at any distance.
  fc.assert(
    fc.property(requests, (request) => {
      const problem = planProblem(request, TODAY);
      const best = cheapestFlow(lateNetwork(problem).network);
      expect(violations(best)).toEqual([]);
      expect(violations(cheapestFlow(keptNetwork(problem, best)))).toEqual([]);
    }),
    // not made smaller: a fault that shows only in large plans is looked for, and shrinking those takes minutes
    { numRuns: 60, endOnFailure: true },
  );
});

/**
 * What contradicts optimality: a flow is cheapest if, at some prices, nothing that it uses costs more than what it leaves, and
 * nothing is filled that costs more than it saves (linear programming duality).
 */
function violations(flow: PlanFlow): string[] {
  return [...reviewViolations(flow), ...dayViolations(flow), ...weekViolations(flow)];
}

function reviewViolations({ network, price, arcOf }: PlanFlow): string[] {
  const { arcStart, arcDay, arcCost } = network;
  const costOf = (arc: number) => arcCost[arc]! - price[arcDay[arc]!]!;

  return Array.from(arcOf).flatMap((used, review) => {
    const arcs = Array.from({ length: arcStart[review + 1]! - arcStart[review]! }, (_, index) => arcStart[review]! + index);

    return arcs.includes(used) && arcs.every((arc) => costOf(arc) >= costOf(used)) ? [] : [`review ${review}`];
  });
}

function dayViolations({ network, price, dayLoad }: PlanFlow): string[] {
  return Array.from(dayLoad).flatMap((load, day) => {
    const slots = network.daySlots[day]!;
    const reduced = network.dayCost[day]! + price[day]! - price[network.dayCount + network.weekOf[day]!]!;
    const isRight = load <= slots && (load === slots || reduced >= 0) && (load === 0 || reduced <= 0);

    return isRight ? [] : [`day ${day}: ${load} of ${slots} at ${reduced}`];
  });
}

function weekViolations({ network, price, weekLoad }: PlanFlow): string[] {
  return Array.from(weekLoad).flatMap((load, week) => {
    const steps = Array.from(
      network.stepCost.slice(network.stepStart[week], network.stepStart[week + 1]),
      (cost) => cost + price[network.dayCount + week]!,
    );
    const isRight = load <= steps.length && steps.every((reduced, step) => (step < load ? reduced <= 0 : reduced >= 0));

    return isRight ? [] : [`week ${week}: ${load} of ${steps.join()}`];
  });
}
