import { NO_COUNTS, type NodeCounts, type WeekCounts } from "./nodeCounts.ts";

/** The counts of several nodes as one: what a territory reports is the sum of what its leaves do. */
export function sumCounts(nodes: readonly NodeCounts[]): NodeCounts {
  return nodes.reduce(add, NO_COUNTS);
}

function add(a: NodeCounts, b: NodeCounts): NodeCounts {
  return {
    accounts: a.accounts + b.accounts,
    neverReviewed: a.neverReviewed + b.neverReviewed,
    covered: a.covered + b.covered,
    reached: a.reached + b.reached,
    overdue: addEach(a.overdue, b.overdue),
    fallingDue: addEach(a.fallingDue, b.fallingDue),
    heldRecently: addEach(a.heldRecently, b.heldRecently),
    held: a.held + b.held,
    scheduled: a.scheduled + b.scheduled,
    remaining: a.remaining + b.remaining,
    due: a.due + b.due,
    heldOnTime: a.heldOnTime + b.heldOnTime,
    excused: a.excused + b.excused,
    recorded: a.recorded + b.recorded,
    skipped: addEach(a.skipped, b.skipped),
    whyLate: addEach(a.whyLate, b.whyLate),
    untried: a.untried + b.untried,
    challenged: a.challenged + b.challenged,
    weeklyCapacity: a.weeklyCapacity + b.weeklyCapacity,
    weeks: addWeeks(a.weeks, b.weeks),
  };
}

function addEach<Key extends string>(a: Readonly<Record<Key, number>>, b: Readonly<Record<Key, number>>): Record<Key, number> {
  return Object.fromEntries((Object.keys(a) as Key[]).map((key) => [key, a[key] + b[key]])) as Record<Key, number>;
}

function addWeeks(a: readonly WeekCounts[], b: readonly WeekCounts[]): readonly WeekCounts[] {
  const byMonday = new Map(a.map((week) => [week.startsOn, week]));
  for (const { startsOn, planned, held } of b) {
    const before = byMonday.get(startsOn) ?? { planned: 0, held: 0 };
    byMonday.set(startsOn, { startsOn, planned: before.planned + planned, held: before.held + held });
  }

  return [...byMonday.values()].sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
}
