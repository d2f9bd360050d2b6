import type { Level } from "@revisit/domain/opportunity/level";
import type { ReviewState } from "@revisit/domain/review/reviewState";

// The rows of a demo's story as they are stored: properties are the schema's, days `YYYY-MM-DD`, instants ISO, money hundredths.

export type ReviewStory = {
  id: string;
  accountId: string;
  repId: string;
  territoryId: string;
  level: Level;
  state: Exclude<ReviewState, "due">;
  dueOn: string;
  proposedOn: string | null;
  invitedAt: string | null;
  scheduledAt: string | null;
  channel: string;
  durationMinutes: number;
  scriptVersionId: string | null;
  startedAt: string | null;
  heldOn: string | null;
  endedAt: string | null;
  reason: string | null;
  tryAgainOn: string | null;
  nextDueOn: string | null;
  isImported: boolean;
  createdAt: string;
  version: number;
};

export type ParticipantStory = {
  id: string;
  reviewId: string;
  side: "us" | "customer";
  personId: string | null;
  contactId: string | null;
  name: string;
};

export type AnswerStory = {
  id: string;
  reviewId: string;
  questionId: string;
  value: object | null;
  note: string;
  phrasing: string;
  isAnswered: boolean;
  updatedAt: string;
  version: number;
};

export type FindingStory = {
  id: string;
  accountId: string;
  reviewId: string;
  answerId: string;
  kind: string;
  text: string;
  quote: string | null;
  mayQuote: boolean;
  sentiment: number | null;
  productId: string | null;
  competitorId: string | null;
  driverId: string | null;
  foundOn: string;
  state: string;
  version: number;
};

export type RecommendationStory = {
  id: string;
  accountId: string;
  reviewId: string;
  kind: string;
  productId: string | null;
  words: string;
  expectedValueCents: number;
  evidence: object;
  outcome: string;
  outcomeReason: string | null;
  outcomeOn: string | null;
  createdOn: string;
  version: number;
};

export type CitationStory = { recommendationId: string; findingId: string };

export type PromiseStory = {
  id: string;
  accountId: string;
  reviewId: string;
  ownerId: string;
  text: string;
  dueOn: string;
  state: string;
  settledOn: string | null;
  version: number;
};

export type ProblemStory = {
  id: string;
  accountId: string;
  reviewId: string | null;
  productId: string | null;
  ownerId: string | null;
  what: string;
  severity: number;
  openedOn: string;
  solvedOn: string | null;
  waitingOn: string;
  waitingSince: string;
  effort: number | null;
  remedy: string | null;
  version: number;
};

export type ChallengeStory = {
  id: string;
  accountId: string;
  challengerId: string;
  claimedLevel: Level;
  reason: string;
  raisedAt: string;
  state: string;
};

/** Each table with its rows, in the order in which one refers to another. */
export type Story = {
  readonly review: ReviewStory[];
  readonly review_participant: ParticipantStory[];
  readonly answer: AnswerStory[];
  readonly finding: FindingStory[];
  readonly recommendation: RecommendationStory[];
  readonly recommendation_finding: CitationStory[];
  readonly promise: PromiseStory[];
  readonly problem: ProblemStory[];
  readonly challenge: ChallengeStory[];
};

export const STORY_TABLES = [
  "review",
  "review_participant",
  "answer",
  "finding",
  "recommendation",
  "recommendation_finding",
  "promise",
  "problem",
  "challenge",
] as const satisfies readonly (keyof Story)[];
