import type { IsoDay } from "../calendar/isoDay.ts";
import type { Message } from "../message.ts";
import type { LateReview, Plan } from "./planFacts.ts";

const NOTHING_DUE = "No review is due before {until}.";
const NONE_LATE = "{count, plural, one {# review is} other {# reviews are}} planned, and none comes late.";
const LACK_OF_SLOTS =
  "{count, plural, one {# review comes} other {# reviews come}} late for lack of slots, by {days, plural, one {# day} other {# days}} in all and {most, plural, one {# day} other {# days}} at most.";
const ONE_MORE_SLOT =
  "One more slot in the week of {week} would save {value, plural, one {# day} other {# days}} late, each counted by its level’s weight: more than in any other week.";
const LATE_ANYWAY =
  "{count, plural, one {# review comes} other {# reviews come}} late however many slots there are: no earlier day is left that suits.";
const AGREED_LATE =
  "{count, plural, one {# review is} other {# reviews are}} agreed for a day after the due day, and {count, plural, one {stays} other {stay}} there.";
const NO_CAPACITY = "{count, plural, one {# review finds} other {# reviews find}} no slot before {until}.";
const NO_OPEN_DAY =
  "{count, plural, one {# review finds} other {# reviews find}} no day before {until}: capacity, working days, absences, holidays and the account’s own wishes leave none.";

/**
 * A plan in sentences, what is missing with its numbers. Each late review is counted in one sentence about why it is late; one
 * without a day is counted again as such.
 *
 * @param until - the day after the plan's horizon
 */
export function planSays(plan: Plan, until: IsoDay): readonly Message[] {
  if (plan.proposals.length + plan.unplaced.length === 0) {
    return [{ id: "plan.says.nothingDue", message: NOTHING_DUE, values: { until: { day: until } } }];
  }
  if (plan.late.length === 0) {
    return [{ id: "plan.says.noneLate", message: NONE_LATE, values: { count: plan.proposals.length } }];
  }
  const agreed = new Set(plan.proposals.filter(({ isAgreed }) => isAgreed).map(({ accountId }) => accountId));
  const open = plan.late.filter(({ accountId }) => !agreed.has(accountId));
  const crowdedOut = open.filter((review) => review.daysLate > review.unavoidableDaysLate);

  return [
    ...lackOfSlots(crowdedOut),
    ...oneMoreSlot(plan),
    ...counted("lateAnyway", LATE_ANYWAY, { count: open.length - crowdedOut.length }),
    ...counted("agreedLate", AGREED_LATE, { count: plan.late.length - open.length }),
    ...counted("noCapacity", NO_CAPACITY, { count: countUnplaced(plan, "no_capacity"), until: { day: until } }),
    ...counted("noOpenDay", NO_OPEN_DAY, { count: countUnplaced(plan, "no_open_day"), until: { day: until } }),
  ];
}

function lackOfSlots(crowdedOut: readonly LateReview[]): Message[] {
  const extra = crowdedOut.map(({ daysLate, unavoidableDaysLate }) => daysLate - unavoidableDaysLate);
  const days = extra.reduce((sum, late) => sum + late, 0);

  return counted("lackOfSlots", LACK_OF_SLOTS, { count: crowdedOut.length, days, most: Math.max(0, ...extra) });
}

/** The week in which one more slot saves most; the first of equals. */
function oneMoreSlot({ slotValues }: Plan): Message[] {
  const value = Math.max(0, ...slotValues.map((slot) => slot.value));
  const best = slotValues.find((slot) => slot.value === value);

  return best && value > 0 ? [{ id: "plan.says.oneMoreSlot", message: ONE_MORE_SLOT, values: { week: { day: best.week }, value } }] : [];
}

function counted(name: string, message: string, values: Message["values"] & { readonly count: number }): Message[] {
  return values.count > 0 ? [{ id: `plan.says.${name}`, message, values }] : [];
}

function countUnplaced(plan: Plan, reason: Plan["unplaced"][number]["reason"]): number {
  return plan.unplaced.filter((review) => review.reason === reason).length;
}
