import type { Level } from "@revisit/domain/opportunity/level";

export type PersonRef = { id: string; name: string; email: string };

export type ChallengeRow = {
  id: string;
  accountId: string;
  accountName: string;
  level: Level;
  claimedLevel: Level;
  reason: string;
  raisedAt: string;
  challenger: string;
  state: "open" | "accepted" | "rejected";
  decisionNote: string | null;
};

export type PromiseView = {
  id: string;
  accountId: string;
  accountName: string;
  reviewId: string | null;
  /** what was found that became it */
  findingId: string | null;
  text: string;
  dueOn: string;
  state: "open" | "kept" | "broken";
  owner: PersonRef;
  version: number;
};

export type ProblemView = {
  id: string;
  accountId: string;
  accountName: string;
  /** what was found that became it */
  findingId: string | null;
  what: string;
  severity: number;
  openedOn: string;
  solvedOn: string | null;
  waitingOn: "us" | "customer";
  waitingSince: string;
  effort: number | null;
  remedy: string | null;
  product: string | null;
  version: number;
};

export type FindingKind = "perception" | "need" | "competitor_contact" | "perceived_value" | "problem" | "promise" | "underuse";

export type FindingView = {
  id: string;
  accountId: string;
  reviewId: string | null;
  answerId: string | null;
  questionId: string | null;
  kind: FindingKind;
  text: string;
  quote: string | null;
  mayQuote: boolean;
  sentiment: number | null;
  productId: string | null;
  productName: string | null;
  competitorId: string | null;
  competitorName: string | null;
  driverId: string | null;
  driverName: string | null;
  foundOn: string;
  state: "open" | "confirmed" | "dropped";
  version: number;
};
