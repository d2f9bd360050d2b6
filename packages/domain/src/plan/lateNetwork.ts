import type { PlanNetwork } from "./planNetwork.ts";
import type { PlanProblem } from "./planProblem.ts";

/**
 * The first two objectives: a review pays its weighted days late, the k-th review of a week pays (load + 1)² − load². One day
 * of weight 1 costs `lateUnit`, more than any single exchange can gain in squared load, so lateness always comes first.
 *
 * @source docs/domain/plan.md, "Objectives 1 and 2"
 */
export function lateNetwork(problem: PlanProblem): { readonly network: PlanNetwork; readonly lateUnit: number } {
  const { reviews, weeks, days } = problem;
  const steps = weeks.map((week) => Array.from({ length: Math.min(week.slots, reviews.length) }, (_, load) => 2 * (week.taken + load) + 1));
  const outside = Array<number>(reviews.length).fill(0);
  const lateUnit = 1 + steps.flat().reduce((largest, step) => Math.max(largest, step), 0);

  return {
    lateUnit,
    network: {
      reviewCount: reviews.length,
      dayCount: days.length + 1,
      weekCount: weeks.length + 1,
      daySlots: Int32Array.from([...days.map(({ slots }) => slots), reviews.length]),
      dayCost: new Float64Array(days.length + 1),
      weekOf: Int32Array.from([...days.map(({ week }) => week), weeks.length]),
      weekStart: starts([...weeks.map((week) => week.days.length), 1]),
      stepStart: starts([...steps, outside].map(({ length }) => length)),
      stepCost: Float64Array.from([...steps, outside].flat()),
      ...lateArcs(problem, lateUnit),
      ...lateTails(problem),
    },
  };
}

function lateArcs({ reviews, days, until }: PlanProblem, lateUnit: number): Pick<PlanNetwork, "arcStart" | "arcDay" | "arcCost"> {
  const arcStart = starts(reviews.map((review) => review.days.length + 1));
  const arcDay = new Int32Array(arcStart[reviews.length]!);
  const arcCost = new Float64Array(arcDay.length);
  const numbers = Float64Array.from([...days.map(({ number }) => number), until]);
  for (const [index, { weight, dueOn, days: suitable }] of reviews.entries()) {
    const start = arcStart[index]!;
    const end = arcStart[index + 1]!;
    arcDay.set(suitable, start);
    arcDay[end - 1] = days.length;
    for (let arc = start; arc < end; arc += 1) {
      arcCost[arc] = lateUnit * weight * Math.max(0, numbers[arcDay[arc]!]! - dueOn);
    }
  }

  return { arcStart, arcDay, arcCost };
}

/** From its due day on, a review pays for each day what its kin pay, but for a constant. */
function lateTails({ reviews, days }: PlanProblem): Pick<PlanNetwork, "tailOf" | "tailLength" | "tailCount"> {
  const tails = new Map<string, number>();
  for (const { kin } of reviews) {
    tails.set(kin, tails.get(kin) ?? tails.size);
  }

  return {
    tailCount: tails.size,
    tailOf: Int32Array.from(reviews, ({ kin }) => tails.get(kin)!),
    tailLength: Int32Array.from(
      reviews,
      (review) => 1 + review.days.length - firstFrom(review.days, (day) => days[day]!.number >= review.dueOn),
    ),
  };
}

function firstFrom(list: Int32Array, isReached: (day: number) => boolean): number {
  const index = list.findIndex(isReached);

  return index < 0 ? list.length : index;
}

/** Where each of consecutive runs of these lengths starts, and where the last ends. */
function starts(lengths: readonly number[]): Int32Array {
  const result = new Int32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) {
    result[index + 1] = result[index]! + length;
  }

  return result;
}
