import type { Level } from "@revisit/domain/opportunity/level";
import type { Conditions } from "@revisit/domain/script/conditions";
import type { Message } from "@revisit/domain/message";
import type { AccountRow, ContactView, FindingView, PersonRef, ProblemView, PromiseView } from "../accounts/views.ts";

export type ReviewState = "due" | "proposed" | "invited" | "scheduled" | "in_progress" | "held" | "declined" | "cancelled" | "missed";
export type Area = "perception" | "needs" | "competition";
export type QuestionKind = "text" | "choice" | "rating" | "yes_no" | "number" | "money" | "product" | "competitor";
export type Phrasing = "direct" | "subtle";

export type ReviewRow = {
  id: string;
  accountId: string;
  accountName: string;
  level: Level;
  state: ReviewState;
  dueOn: string;
  proposedOn: string | null;
  scheduledAt: string | null;
  /** the account's zone, in which the two above are shown */
  timeZone: string;
  durationMinutes: number;
  channel: "visit" | "phone" | "video";
  heldOn: string | null;
  reason: string | null;
  rep: PersonRef;
  version: number;
};

export type QuestionView = {
  id: string;
  key: string;
  position: number;
  area: Area;
  kind: QuestionKind;
  direct: string;
  subtle: string;
  help: string | null;
  delicacy: number;
  choices: string[];
  /** packages/domain/src/script conditions on earlier answers: shown only when they hold */
  conditions: Conditions;
  suggestedPhrasing: Phrasing;
  phrasingReason: Message;
  /** what the customer said to the same question last time */
  last: { on: string; value: AnswerValue | null; note: string } | null;
};

/** packages/domain/src/review/answerValue.ts */
export type AnswerValue =
  | { kind: "text"; text: string }
  | { kind: "choice"; choice: string }
  | { kind: "rating"; rating: number }
  | { kind: "yes_no"; yes: boolean }
  | { kind: "number"; number: number }
  | { kind: "money"; cents: number; currency: string }
  | { kind: "product"; productId: string }
  | { kind: "competitor"; competitorId: string };

export type AnswerView = {
  id: string;
  questionId: string;
  value: AnswerValue | null;
  note: string;
  phrasing: Phrasing | null;
  isAnswered: boolean;
  version: number;
  updatedAt: string;
};

export type ParticipantView = { id: string; side: "us" | "customer"; personId: string | null; contactId: string | null; name: string };

/** Everything the live screen needs, in one answer, so that it works without a network afterwards. */
export type RecordView = ReviewRow & {
  startedAt: string | null;
  /** with the families of which it owns something of ours: conditions of questions ask for them */
  account: AccountRow & { timeZone: string; ownedFamilies: string[] };
  contacts: ContactView[];
  participants: ParticipantView[];
  script: { id: string; versionId: string; name: string; number: number; pitch: string; fallback: string; singleQuestion: string };
  questions: QuestionView[];
  answers: AnswerView[];
  findings: FindingView[];
  promises: PromiseView[];
  problems: ProblemView[];
  recommendations: RecommendationView[];
  /** promises and problems from before this review, still open */
  openPromises: PromiseView[];
  openProblems: ProblemView[];
  products: { id: string; name: string; family: string }[];
  competitors: { id: string; name: string }[];
  drivers: { id: string; name: string }[];
  closed: Closed | null;
};

export type RecommendationKind = "product" | "option" | "service" | "replacement" | "better_use";

export type EvidenceView = {
  kind: "finding" | "owned" | "affinity" | "replacement" | "need" | "tip";
  message: Message;
  findingId: string | null;
  /** where it was said: not always in this review */
  reviewId: string | null;
  answerId: string | null;
  questionId: string | null;
};

export type CandidateView = {
  key: string;
  kind: RecommendationKind;
  productId: string | null;
  productName: string | null;
  expectedValueCents: number;
  probability: number | null;
  words: Message;
  evidence: EvidenceView[];
  findingIds: string[];
  /** declined by the customer in the last 12 months, or rejected by the rep in this review */
  warning: Message | null;
};

export type RecommendationView = {
  id: string;
  reviewId: string;
  kind: RecommendationKind;
  productId: string | null;
  productName: string | null;
  words: string;
  expectedValueCents: number;
  outcome: "proposed" | "rejected" | "accepted" | "declined" | "won" | "lost";
  outcomeReason: string | null;
  createdOn: string;
  findingIds: string[];
  candidateKey: string | null;
  version: number;
};

export type Closed = {
  nextDueOn: string;
  intervalDays: number;
  intervalRule: Message;
  level: Level;
  /** the next review, already proposed */
  nextReview: { id: string; proposedOn: string } | null;
};

/** Whether a review can be closed now, and what would follow. */
export type CloseCheck = { blockers: Message[]; warnings: Message[]; next: Omit<Closed, "nextReview"> & { proposedOn: string } };

export type Preparation = {
  account: AccountRow & { timeZone: string; phone: string | null; intervalRule: Message };
  review: { id: string; state: ReviewState; scheduledAt: string | null; proposedOn: string | null; version: number } | null;
  with: ContactView[];
  promises: PromiseView[];
  problems: ProblemView[];
  lastReviewOn: string | null;
  /** worst change first */
  lastAnswers: { question: string; area: Area; on: string; text: string; direction: "better" | "worse" | "same" | "changed" | "first" }[];
  competitors: { name: string; products: string[]; seenOn: string | null; text: string | null }[];
  script: { name: string; number: number; pitch: string; fallback: string; singleQuestion: string };
  questions: QuestionView[];
  similarValues: { driver: string; accounts: number; quote: string | null; quotedFrom: string | null; scope: Message }[];
  candidates: CandidateView[];
  whitespace: { name: string; family: string; affinity: number | null; typicalOrderCents: number; attaches: boolean }[];
};
