import { isSettled, type PathSearch, pathSearch } from "./pathSearch.ts";
import { emptyFlow, type PlanFlow, tallyFlow } from "./planFlow.ts";
import type { PlanNetwork } from "./planNetwork.ts";
import { searchFromReview } from "./shortestPaths.ts";

/**
 * A flow of least cost that places every review, by successive shortest paths: reviews are added one at a time, each over the
 * cheapest path, along which others make way. Every intermediate flow is the cheapest of its reviews, so the last one is too.
 *
 * @throws {Error} if there is no path for a review, or one with a loop: the network is broken, since `outside` takes all
 * @source Ahuja, Magnanti & Orlin, Network Flows (1993), 9.7; docs/domain/plan.md, "Why it is exact"
 */
export function cheapestFlow(network: PlanNetwork): PlanFlow {
  const flow = emptyFlow(network);
  const search = pathSearch(flow);
  for (let review = 0; review < network.reviewCount; review += 1) {
    searchFromReview(search, review);
    if (search.lastWeek < 0) {
      throw new Error(`no path for review ${review}`);
    }
    raisePrices(search);
    augment(search, review);
    tallyFlow(flow);
  }

  return flow;
}

/** Keeps reduced costs at 0 or more, and makes those of the path 0. */
function raisePrices(search: PathSearch): void {
  const { price } = search.flow;
  for (let node = 0; node < price.length; node += 1) {
    if (isSettled(search, node)) {
      price[node]! += search.distance[node]! - search.limit;
    }
  }
}

/** Walks the path back from the sink; every review on it takes the arc over which its new day was reached. */
function augment(search: PathSearch, newcomer: number): void {
  const { network, arcOf } = search.flow;
  let day = search.parent[network.dayCount + search.lastWeek]!;
  for (let visited = 0; visited < network.dayCount; visited += 1) {
    const arc = search.parent[day]!;
    if (arc < 0) {
      day = search.parent[network.dayCount + network.weekOf[day]!]!;
    } else {
      const review = reviewOf(network, arc);
      const left = arcOf[review]!;
      arcOf[review] = arc;
      if (review === newcomer) {
        return;
      }
      day = network.arcDay[left]!;
    }
  }
  throw new Error(`the path of review ${newcomer} visits a day twice`);
}

function reviewOf(network: PlanNetwork, arc: number): number {
  let low = 0;
  let high = network.reviewCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (network.arcStart[middle]! <= arc) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }

  return low;
}
