import { nextNode, type PathSearch, reachNode, restartSearch } from "./pathSearch.ts";

/** Finds the cheapest way to place one more review, moving others if that is cheaper; `lastWeek` stays -1 if there is none. */
export function searchFromReview(search: PathSearch, review: number): void {
  restartSearch(search);
  reachDays(search, review, 0);
  visitAll(search, visitWeekAndSink);
}

/** Distances from the sink to the days: what it costs to take a review off some week and hand its room on to a day. */
export function searchFromSink(search: PathSearch): void {
  const { network, price, weekLoad } = search.flow;
  restartSearch(search);
  search.now = -1; // no node is as near as "now" before the first is settled
  for (let week = 0; week < network.weekCount; week += 1) {
    const load = weekLoad[week]!;
    if (load > 0) {
      const node = network.dayCount + week;
      reachNode(search, node, -network.stepCost[network.stepStart[week]! + load - 1]! - price[node]!);
    }
  }
  visitAll(search, visitWeek);
}

function visitAll(search: PathSearch, visitWeekNode: (search: PathSearch, week: number) => void): void {
  const { dayCount } = search.flow.network;
  for (let node = nextNode(search); node >= 0; node = nextNode(search)) {
    if (node < dayCount) {
      visitDay(search, node);
    } else {
      visitWeekNode(search, node - dayCount);
    }
  }
}

/** From a day: its reviews may go elsewhere; and if it has room, its week gets one more. */
function visitDay(search: PathSearch, day: number): void {
  const { network, price, arcOf, dayLoad, firstOf, nextOf } = search.flow;
  for (let review = firstOf[day]!; review >= 0; review = nextOf[review]!) {
    reachDays(search, review, search.now + price[day]! - network.arcCost[arcOf[review]!]!);
  }
  if (dayLoad[day]! < network.daySlots[day]!) {
    const week = network.dayCount + network.weekOf[day]!;
    if (reachNode(search, week, search.now + network.dayCost[day]! + price[day]! - price[week]!)) {
      search.parent[week] = day;
    }
  }
}

/** From a review, `from` away (its own price included), to each day it may go. Its arcs rise in cost, so the first too dear ends it. */
function reachDays(search: PathSearch, review: number, from: number): void {
  const { network, price } = search.flow;
  const { arcDay, arcCost } = network;
  const { distance } = search;
  const end = untriedEnd(search, review, from);
  for (let arc = network.arcStart[review]!; arc < end; arc += 1) {
    const atLeast = from + arcCost[arc]!;
    if (atLeast >= search.limit) {
      return;
    }
    const day = arcDay[arc]!;
    const length = atLeast - price[day]!;
    if (length < distance[day]! && reachNode(search, day, length)) {
      search.parent[day] = arc;
    }
  }
}

/**
 * Where a review's arcs end that no kin has tried from as near; notes what it is about to try itself. Counted from the last
 * arc, both go to the same days. Over the other's tail this one pays as much less as the other does, or more: it can't pay
 * less than nothing before its own due day.
 */
function untriedEnd(search: PathSearch, review: number, from: number): number {
  const { arcStart, arcCost, tailOf, tailLength } = search.flow.network;
  const end = arcStart[review + 1]!;
  const tail = tailOf[review]!;
  const last = from + arcCost[end - 1]!;
  if (last >= search.tailDistance[tail]!) {
    return end - search.tailTried[tail]!;
  }
  search.tailDistance[tail] = last;
  search.tailTried[tail] = tailLength[review]!;

  return end;
}

function visitWeekAndSink(search: PathSearch, week: number): void {
  const { network, price, weekLoad } = search.flow;
  const step = network.stepStart[week]! + weekLoad[week]!;
  if (step < network.stepStart[week + 1]!) {
    const length = search.now + network.stepCost[step]! + price[network.dayCount + week]!;
    if (length < search.limit) {
      search.limit = length;
      search.lastWeek = week;
    }
  }
  visitWeek(search, week);
}

/** From a week: each of its days with a review on it may give one up, which leaves the week's load as it was. */
function visitWeek(search: PathSearch, week: number): void {
  const { network, price, dayLoad } = search.flow;
  const from = search.now + price[network.dayCount + week]!;
  const end = network.weekStart[week + 1]!;
  for (let day = network.weekStart[week]!; day < end; day += 1) {
    if (dayLoad[day]! > 0 && reachNode(search, day, from - network.dayCost[day]! - price[day]!)) {
      search.parent[day] = -1;
    }
  }
}
