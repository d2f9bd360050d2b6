import type { AssessmentInput, BlindSpot } from "@revisit/domain/opportunity/assessment";
import type { Level, Resources } from "@revisit/domain/opportunity/level";
import type { Message } from "@revisit/domain/message";
import type { WhitespaceState } from "@revisit/domain/product/whitespaceCell";
import type { ChallengeRow, FindingView, PersonRef, ProblemView, PromiseView } from "./recordedViews.ts";

export type { ChallengeRow, FindingKind, FindingView, PersonRef, ProblemView, PromiseView } from "./recordedViews.ts";

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
  /** false: `territoryId` without those below it, as a rep's line of the cadence counts */
  withBelow?: boolean;
  /** the day of the last held review, both ends included */
  heldFrom?: string;
  heldTo?: string;
  /** the next due day, both ends included */
  dueFrom?: string;
  dueTo?: string;
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
  /** of a replacement due: the probability that it is bought from us within 12 months */
  repurchaseProbability: number | null;
  typicalOrderCents: number;
  /** what it adds to the account's expected value */
  expectedValueCents: number;
  isAffordable: boolean;
  attaches: boolean;
  ownedSince: string | null;
  replacementDueOn: string | null;
  competitor: string | null;
  /** the recorded owned product behind it, to edit */
  owned: {
    ownedId: string;
    version: number;
    quantity: number;
    lastBoughtOn: string | null;
    recordedReplacementDueOn: string | null;
  } | null;
};

export type ContactView = {
  id: string;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  rapport: number | null;
  doNotContact: boolean;
  version: number;
};

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
