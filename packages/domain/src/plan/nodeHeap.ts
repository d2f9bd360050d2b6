/** Nodes by distance, nearest on top; a node whose distance fell is lifted in place. */
export type NodeHeap = {
  /** by node: what the heap is ordered by. Written by the search, which lifts each node whose number falls */
  readonly distance: Float64Array;
  readonly nodes: Int32Array;
  /** by node: its place in `nodes`, -1 if it is not there */
  readonly placeOf: Int32Array;
  count: number;
};

/** An empty heap for as many nodes as there are distances. */
export function nodeHeap(distance: Float64Array): NodeHeap {
  return { distance, nodes: new Int32Array(distance.length), placeOf: new Int32Array(distance.length).fill(-1), count: 0 };
}

/** Takes everything out. */
export function clearHeap(heap: NodeHeap): void {
  heap.placeOf.fill(-1);
  heap.count = 0;
}

/** Puts a node in, or moves it up after its distance fell. */
export function liftNode(heap: NodeHeap, node: number): void {
  const { distance, nodes, placeOf } = heap;
  const own = distance[node]!;
  let place = placeOf[node]!;
  if (place < 0) {
    place = heap.count;
    heap.count += 1;
  }
  while (place > 0) {
    const above = (place - 1) >> 1;
    const other = nodes[above]!;
    if (distance[other]! <= own) {
      break;
    }
    nodes[place] = other;
    placeOf[other] = place;
    place = above;
  }
  nodes[place] = node;
  placeOf[node] = place;
}

/** Takes the nearest node out; -1 if the heap is empty. */
export function takeNearest(heap: NodeHeap): number {
  const { nodes, placeOf } = heap;
  if (heap.count === 0) {
    return -1;
  }
  const nearest = nodes[0]!;
  placeOf[nearest] = -1;
  heap.count -= 1;
  if (heap.count > 0) {
    sinkNode(heap, nodes[heap.count]!);
  }

  return nearest;
}

/** Lets a node take the free place on top, and sink to where it belongs. */
function sinkNode({ distance, nodes, placeOf, count }: NodeHeap, node: number): void {
  const own = distance[node]!;
  let place = 0;
  for (let below = 1; below < count; below = 2 * place + 1) {
    if (below + 1 < count && distance[nodes[below + 1]!]! < distance[nodes[below]!]!) {
      below += 1;
    }
    const other = nodes[below]!;
    if (own <= distance[other]!) {
      break;
    }
    nodes[place] = other;
    placeOf[other] = place;
    place = below;
  }
  nodes[place] = node;
  placeOf[node] = place;
}
