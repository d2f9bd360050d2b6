import type { AccountRow, ProblemView, PromiseView } from "../accounts/views.ts";
import type { ReviewRow } from "../reviews/views.ts";

export type DueRow = AccountRow & {
  phone: string | null;
  openReview: { id: string; state: string; version: number; proposedOn: string | null } | null;
  openPromises: number;
};

export type MyWeek = {
  person: { id: string; name: string };
  today: string;
  weekStartsOn: string;
  weekEndsOn: string;
  period: { label: string; startsOn: string; endsOn: string; goneShare: number; planned: number; held: number };
  /** the first 20 of each, in rank order, with how many there are in all */
  overdue: { items: DueRow[]; total: number };
  dueSoon: { items: DueRow[]; total: number };
  /** proposed days of this week and the next, by the plan */
  proposed: { items: ReviewRow[]; total: number };
  inProgress: ReviewRow[];
  scheduled: ReviewRow[];
  promises: PromiseView[];
  problems: ProblemView[];
  stale: { items: AccountRow[]; total: number };
  accounts: number;
};
