import { clearHeap, liftNode, type NodeHeap, nodeHeap, takeNearest } from "./nodeHeap.ts";
import type { PlanFlow } from "./planFlow.ts";

/** Where a search for shortest paths stands. Nodes as in `PlanNetwork`; distances are in reduced costs, hence never negative. */
export type PathSearch = {
  readonly flow: PlanFlow;
  readonly distance: Float64Array;
  /** by node: 1 once its distance is final */
  readonly settled: Uint8Array;
  /** by day: the arc over which a review would come, -1 if another day of its week gives one up instead. By week: the day */
  readonly parent: Int32Array;
  /** nodes seen, and some settled since they were */
  readonly open: NodeHeap;
  /** settled nodes to visit */
  readonly ready: Int32Array;
  readyCount: number;
  /** the distance being settled */
  now: number;
  /** the sink's distance so far: nothing at or beyond it matters */
  limit: number;
  /** by tail: the least distance at which a review has tried it, to its last arc, and how many arcs of it */
  readonly tailDistance: Float64Array;
  readonly tailTried: Int32Array;
  /** the week from which the sink is reached so far, -1 if it is not */
  lastWeek: number;
};

/** A search over a flow's residual network, to be restarted for each source. */
export function pathSearch(flow: PlanFlow): PathSearch {
  const nodes = flow.price.length;
  const distance = new Float64Array(nodes);

  return {
    flow,
    distance,
    settled: new Uint8Array(nodes),
    parent: new Int32Array(nodes),
    open: nodeHeap(distance),
    ready: new Int32Array(nodes),
    readyCount: 0,
    now: 0,
    limit: Infinity,
    tailDistance: new Float64Array(flow.network.tailCount),
    tailTried: new Int32Array(flow.network.tailCount),
    lastWeek: -1,
  };
}

/** Forgets what was seen. */
export function restartSearch(search: PathSearch): void {
  search.distance.fill(Infinity);
  search.settled.fill(0);
  search.tailDistance.fill(Infinity);
  clearHeap(search.open);
  search.readyCount = 0;
  search.now = 0;
  search.limit = Infinity;
  search.lastWeek = -1;
}

/** Whether a node's distance is final. */
export function isSettled(search: PathSearch, node: number): boolean {
  return search.settled[node] === 1;
}

/** Notes a shorter way to a node, and says whether it is one. A node as near as the present one is settled at once. */
export function reachNode(search: PathSearch, node: number, distance: number): boolean {
  if (distance >= search.distance[node]! || distance >= search.limit) {
    return false;
  }
  search.distance[node] = distance;
  const isNow = distance === search.now;
  if (isNow) {
    search.settled[node] = 1;
    search.ready[search.readyCount] = node;
    search.readyCount += 1;
  }
  // a node settled while in the heap still has to be lifted: the heap's order rests on it
  if (!isNow || search.open.placeOf[node]! >= 0) {
    liftNode(search.open, node);
  }

  return true;
}

/** Settles and returns the nearest node nearer than the sink; -1 if there is none. */
export function nextNode(search: PathSearch): number {
  if (search.readyCount > 0) {
    search.readyCount -= 1;

    return search.ready[search.readyCount]!;
  }
  let node = takeNearest(search.open);
  while (node >= 0 && search.settled[node] === 1) {
    node = takeNearest(search.open);
  }
  if (node < 0 || search.distance[node]! >= search.limit) {
    return -1;
  }
  search.settled[node] = 1;
  search.now = search.distance[node]!;

  return node;
}
