import type { IsoDay } from "../calendar/isoDay.ts";

/** One review to be given a day. All days are local days of the rep. Source: docs/domain/plan.md. */
export type PlanReview = {
  /** names the review in the answer; one review an account */
  readonly accountId: string;
  /** `settings.levelWeight` of its level: what one day late costs; kept to three decimals, 0.001 to 1000 */
  readonly weight: number;
  readonly dueOn: IsoDay;
  /** no proposal before this day; see `earliestReviewDay` */
  readonly earliestOn: IsoDay;
  /** the day agreed with the customer: takes a slot, costs what it costs, and never moves */
  readonly agreedOn: IsoDay | null;
  /** slots that it takes once agreed: its length, rounded up to slots. A proposal takes one */
  readonly agreedSlots: number;
  /** the day proposed by the last plan: kept unless the plan gets better by moving it */
  readonly proposedOn: IsoDay | null;
  /** the account was never reviewed: any day up to the due day is as good, so heavier levels come first */
  readonly isFirst: boolean;
  /** 1 = Monday … 7 = Sunday; null or empty: any. A proposal on another weekday is not made */
  readonly preferredWeekdays: readonly number[] | null;
  /** days the account can't: its public holidays, what it told us */
  readonly excludedDays: readonly IsoDay[];
};

/** What a rep can hold, by calendar week and by day in it. Built by `planCalendar`. */
export type PlanCalendar = {
  /** first day of the horizon */
  readonly from: IsoDay;
  /** the day after the horizon's last; a review without a day counts as late to this day */
  readonly until: IsoDay;
  /** every calendar week from that of `from` to `until`, in order; one without a working day has no days */
  readonly weeks: readonly PlanWeek[];
};

export type PlanWeek = {
  /** its Monday, which may lie before the horizon */
  readonly week: IsoDay;
  /** reviews that may still be added to this week, whatever its days would hold */
  readonly slots: number;
  /** slots that reviews held in this week have taken: they count in its load */
  readonly taken: number;
  readonly days: readonly PlanDay[];
};

/** A working day of the rep and the reviews it may still take; 0 is full. */
export type PlanDay = { readonly day: IsoDay; readonly slots: number };

export type PlanRequest = { readonly reviews: readonly PlanReview[]; readonly calendar: PlanCalendar };

/** What is proposed, what it costs, and what is missing. */
export type Plan = {
  /** by day, then account; agreed reviews among them */
  readonly proposals: readonly PlannedDay[];
  /** reviews that come after their due day, those without a day too; latest first */
  readonly late: readonly LateReview[];
  /** reviews due within the horizon for which there is no day */
  readonly unplaced: readonly UnplacedReview[];
  /** accounts due after the horizon: not planned, not late */
  readonly dueLater: readonly string[];
  /** weighted days late that one more slot in the week (a day and a weekly slot) would save; 0 where it would save nothing */
  readonly slotValues: readonly { readonly week: IsoDay; readonly value: number }[];
  readonly weekLoads: readonly WeekLoad[];
  readonly cost: PlanCost;
};

export type PlannedDay = {
  readonly accountId: string;
  readonly day: IsoDay;
  /** 0 or more calendar days after the due day */
  readonly daysLate: number;
  readonly isAgreed: boolean;
  /** differs from what was proposed before */
  readonly isMoved: boolean;
};

export type LateReview = {
  readonly accountId: string;
  readonly dueOn: IsoDay;
  /** null: no day within the horizon, `daysLate` is counted to the day after it */
  readonly day: IsoDay | null;
  readonly daysLate: number;
  /** days it would be late were it the only review: the rest is missing capacity. An agreed day is not our choice, so all of it */
  readonly unavoidableDaysLate: number;
};

export type UnplacedReview = {
  readonly accountId: string;
  readonly dueOn: IsoDay;
  readonly daysLate: number;
  /** `no_open_day`: no day with a slot suits the account, even alone; `no_capacity`: others took them at a greater gain */
  readonly reason: "no_open_day" | "no_capacity";
};

/** `slots`: what the week holds in all; `load`: those of held, agreed and proposed reviews. */
export type WeekLoad = { readonly week: IsoDay; readonly slots: number; readonly load: number };

/** The objective, in the order in which it is minimized. */
export type PlanCost = {
  /** Σ level weight × days late of all reviews due within the horizon, agreed ones too */
  readonly weightedDaysLate: number;
  /** Σ (held + agreed + proposed in a week)² */
  readonly squaredWeeklyLoad: number;
  /** reviews that had a proposal and now have another day, or none */
  readonly moved: number;
  /** Σ level weight × calendar days from the day wished for: the last proposal, else today (never reviewed), else the due day */
  readonly distance: number;
};
