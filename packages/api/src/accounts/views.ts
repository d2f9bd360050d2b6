import type { AssessmentInput, BlindSpot } from "@revisit/domain/opportunity/assessment";
import type { Level, Resources } from "@revisit/domain/opportunity/level";
import type { Message } from "@revisit/domain/message";
import type { WhitespaceState } from "@revisit/domain/product/whitespaceCell";

export type Coverage = "never_reviewed" | "on_track" | "due_soon" | "overdue";

export type AccountSort = "rank" | "name" | "expected" | "whitespace" | "last_held" | "next_due" | "owner";

export type AccountFilter = {
  search?: string;
  level?: Level[];
  coverage?: Coverage[];
  territoryId?: string;
  type?: string[];
  kind?: "customer" | "prospect";
  ownerId?: string;
  isStale?: boolean;
  /** accounts owning / not owning … behind a number of the cadence view */
  heldFrom?: string;
  heldTo?: string;
};

/** One line of the ranked list. Money: hundredths of the organization's currency. */
export type AccountRow = {
  id: string;
  /** 1-based place among the accounts of the same filter when sorted by rank; null otherwise */
  rank: number | null;
  externalId: string | null;
  name: string;
  kind: "customer" | "prospect";
  type: string;
  sizeBand: string;
  country: string;
  level: Level;
  resources: Resources;
  expectedValueCents: number;
  why: Message;
  blindSpots: BlindSpot[];
  whitespaceCount: number;
  ownedCount: number;
  lastHeldOn: string | null;
  nextDueOn: string;
  intervalDays: number;
  coverage: Coverage;
  daysOverdue: number;
  isStale: boolean;
  owner: PersonRef | null;
  territory: { id: string; code: string; name: string };
};

export type PersonRef = { id: string; name: string; email: string };

export type AccountFacets = {
  types: { value: string; accounts: number }[];
  sizeBands: string[];
  territories: { id: string; code: string; name: string; parentId: string | null; depth: number }[];
  owners: PersonRef[];
  countries: string[];
};

export type WhitespaceView = {
  productId: string;
  sku: string;
  name: string;
  family: string;
  kind: "product" | "option" | "service";
  state: WhitespaceState;
  affinity: number | null;
  becauseOf: string[];
  typicalOrderCents: number;
  isAffordable: boolean;
  attaches: boolean;
  ownedSince: string | null;
  replacementDueOn: string | null;
  competitor: string | null;
  /** the recorded owned product behind it, to edit */
  owned: { ownedId: string; version: number; quantity: number; lastBoughtOn: string | null; recordedReplacementDueOn: string | null } | null;
};

export type ContactView = { id: string; name: string; title: string | null; email: string | null; phone: string | null; rapport: number | null; doNotContact: boolean; version: number };

export type AccountView = AccountRow & {
  version: number;
  timeZone: string;
  currency: string;
  phone: string | null;
  employees: number | null;
  annualRevenueCents: number | null;
  budget: { cents: number | null; on: string; by: string } | null;
  judgement: { resources: "none" | "limited" | "ample"; on: string; by: string; isStale: boolean } | null;
  customerSince: string | null;
  knownSince: string;
  lastContactOn: string | null;
  lastHeldBy: string | null;
  intervalRule: Message;
  wouldMove: { to: Level; message: Message }[];
  inputs: AssessmentInput[];
  ruleLevel: Level;
  override: { level: Level; by: string; reason: string; untilOn: string } | null;
  openChallenge: ChallengeRow | null;
  openReview: { id: string; state: string; version: number; dueOn: string; scheduledAt: string | null; proposedOn: string | null } | null;
  whitespace: WhitespaceView[];
  contacts: ContactView[];
  promises: PromiseView[];
  problems: ProblemView[];
  findings: FindingView[];
  purchasesByYear: { year: number; amountCents: number; orders: number }[];
};

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

export type TimelineEntry = {
  id: string;
  on: string;
  kind: "review" | "finding" | "promise" | "problem" | "recommendation" | "purchase" | "assessment" | "contact";
  /** what happened, ready to say */
  message: Message;
  /** who did it */
  by: string | null;
  /** the review it belongs to, to open */
  reviewId: string | null;
};
