import type { PlanNetwork } from "./planNetwork.ts";

/** Which arc each review uses, and the dual prices that prove it cheapest. */
export type PlanFlow = {
  readonly network: PlanNetwork;
  /** by review: its arc, -1 before it has one */
  readonly arcOf: Int32Array;
  /** by day: reviews on it */
  readonly dayLoad: Int32Array;
  readonly weekLoad: Int32Array;
  /** by day: one review on it, -1 if none; `nextOf` leads to the others */
  readonly firstOf: Int32Array;
  readonly nextOf: Int32Array;
  /** by node, days before weeks, never positive: an arc from a to b has reduced cost `cost + price(a) - price(b)`. The sink's is 0 */
  readonly price: Float64Array;
};

/** Nothing placed; no cost is negative, so prices of 0 are right. */
export function emptyFlow(network: PlanNetwork): PlanFlow {
  return {
    network,
    arcOf: new Int32Array(network.reviewCount).fill(-1),
    dayLoad: new Int32Array(network.dayCount),
    weekLoad: new Int32Array(network.weekCount),
    firstOf: new Int32Array(network.dayCount).fill(-1),
    nextOf: new Int32Array(network.reviewCount).fill(-1),
    price: new Float64Array(network.dayCount + network.weekCount),
  };
}

/** Brings loads and lists in line with `arcOf`. */
export function tallyFlow(flow: PlanFlow): void {
  const { network, arcOf, dayLoad, weekLoad, firstOf, nextOf } = flow;
  dayLoad.fill(0);
  weekLoad.fill(0);
  firstOf.fill(-1);
  for (let review = 0; review < network.reviewCount; review += 1) {
    const arc = arcOf[review]!;
    if (arc >= 0) {
      const day = network.arcDay[arc]!;
      nextOf[review] = firstOf[day]!;
      firstOf[day] = review;
      dayLoad[day]! += 1;
      weekLoad[network.weekOf[day]!]! += 1;
    }
  }
}
