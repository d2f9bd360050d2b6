import type { Level } from "@revisit/domain/opportunity/level";
import type { Message } from "@revisit/domain/message";

export type PlanView = {
  person: { id: string; name: string };
  weeks: { startsOn: string; slots: number; days: { day: string; slots: number; reviews: PlannedReview[] }[] }[];
  late: { accountId: string; accountName: string; dueOn: string; day: string | null; daysLate: number }[];
  says: Message[];
};

export type PlannedReview = {
  reviewId: string | null;
  accountId: string;
  accountName: string;
  level: Level;
  state: string;
  dueOn: string;
  time: string | null;
  daysLate: number;
};
