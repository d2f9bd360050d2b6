import type { PlanFlow } from "./planFlow.ts";
import type { PlanNetwork } from "./planNetwork.ts";
import type { PlanProblem, ProblemReview } from "./planProblem.ts";

/**
 * The last two objectives, among the plans that are best in the first two. By complementary slackness those are exactly the
 * flows that use no arc of positive reduced cost and fill every one of negative reduced cost: the former are left out, and
 * each unit that need not be filled costs `optional`, more than all else together, so that what must be filled is.
 *
 * @source docs/domain/plan.md, "Objectives 3 and 4"
 */
export function keptNetwork(problem: PlanProblem, best: PlanFlow): PlanNetwork {
  const { network } = best;
  const moved = 1 + sum(problem.reviews.map((review) => furthest(problem, review)));
  const optional = moved * (1 + problem.reviews.length);
  const arcs = keptArcs(problem, best, moved);
  const weeks = keptSteps(best, optional);

  // costs here differ from review to review, so that nothing is common to their tails
  return { ...network, ...arcs, ...weeks, ...keptDays(best, optional), tailLength: new Int32Array(network.reviewCount) };
}

/** The arcs without reduced cost to a day with a slot, cheapest first. */
function keptArcs(problem: PlanProblem, best: PlanFlow, moved: number): Pick<PlanNetwork, "arcStart" | "arcDay" | "arcCost"> {
  const { network } = best;
  const arcStart = new Int32Array(network.reviewCount + 1);
  const arcDay = new Int32Array(network.arcDay.length);
  const arcCost = new Float64Array(network.arcDay.length);
  let count = 0;
  for (const [index, review] of problem.reviews.entries()) {
    for (const day of nearestFirst(problem, tightDays(best, index), review.wishedOn)) {
      const isMoved = review.hasProposal && problem.days[day]?.number !== review.wishedOn;
      arcDay[count] = day;
      arcCost[count] = review.weight * Math.abs(dayNumber(problem, day) - review.wishedOn) + (isMoved ? moved : 0);
      count += 1;
    }
    arcStart[index + 1] = count;
  }

  return { arcStart, arcDay: arcDay.slice(0, count), arcCost: arcCost.slice(0, count) };
}

/** Days in order, sorted by their distance from the day wished for: a merge of those before it with those after it. */
function nearestFirst(problem: PlanProblem, days: readonly number[], wishedOn: number): readonly number[] {
  const sorted: number[] = [];
  let after = days.findIndex((day) => dayNumber(problem, day) >= wishedOn);
  after = after < 0 ? days.length : after;
  let before = after - 1;
  while (before >= 0 || after < days.length) {
    const isBefore =
      before >= 0 && (after === days.length || wishedOn - dayNumber(problem, days[before]!) < dayNumber(problem, days[after]!) - wishedOn);
    sorted.push(days[isBefore ? before : after]!);
    before -= isBefore ? 1 : 0;
    after += isBefore ? 0 : 1;
  }

  return sorted;
}

function tightDays({ network, price, arcOf }: PlanFlow, review: number): readonly number[] {
  const { arcStart, arcDay, arcCost, daySlots } = network;
  const used = arcOf[review]!;
  const least = arcCost[used]! - price[arcDay[used]!]!;
  const days: number[] = [];
  for (let arc = arcStart[review]!; arc < arcStart[review + 1]!; arc += 1) {
    const day = arcDay[arc]!;
    if (arcCost[arc]! - price[day]! === least && daySlots[day]! > 0) {
      days.push(day);
    }
  }

  return days;
}

function keptDays({ network, price }: PlanFlow, optional: number): Pick<PlanNetwork, "daySlots" | "dayCost"> {
  const reduced = Array.from(network.weekOf, (week, day) => price[day]! - price[network.dayCount + week]!);

  return {
    daySlots: network.daySlots.map((slots, day) => (reduced[day]! > 0 ? 0 : slots)),
    dayCost: Float64Array.from(reduced, (cost) => (cost < 0 ? 0 : optional)),
  };
}

function keptSteps({ network, price }: PlanFlow, optional: number): Pick<PlanNetwork, "stepStart" | "stepCost"> {
  const stepStart = new Int32Array(network.weekCount + 1);
  const stepCost: number[] = [];
  for (let week = 0; week < network.weekCount; week += 1) {
    for (let step = network.stepStart[week]!; step < network.stepStart[week + 1]!; step += 1) {
      const reduced = network.stepCost[step]! + price[network.dayCount + week]!;
      if (reduced <= 0) {
        stepCost.push(reduced < 0 ? 0 : optional);
      }
    }
    stepStart[week + 1] = stepCost.length;
  }

  return { stepStart, stepCost: Float64Array.from(stepCost) };
}

/** The largest distance, weighted, that a review can come to lie from the day wished for. */
function furthest({ days, until }: PlanProblem, review: ProblemReview): number {
  const first = days[0]?.number ?? until;

  return review.weight * Math.max(Math.abs(review.wishedOn - first), Math.abs(until - review.wishedOn));
}

function dayNumber({ days, until }: PlanProblem, day: number): number {
  return days[day]?.number ?? until;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
