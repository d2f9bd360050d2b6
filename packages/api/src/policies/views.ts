import type { Level } from "@revisit/domain/opportunity/level";
import type { Message } from "@revisit/domain/message";

export type PolicyRow = {
  id: string;
  level: Level | null;
  family: string | null;
  type: string | null;
  sizeBand: string | null;
  intervalDays: number;
  accounts: number;
  sentence: Message;
  version: number;
};

export type PolicyEffect = {
  accounts: number;
  changed: number;
  reviewsPerYearBefore: number;
  reviewsPerYearAfter: number;
  newlyOverdue: number;
  byRep: { name: string; perMonthBefore: number; perMonthAfter: number; capacityPerMonth: number }[];
};
