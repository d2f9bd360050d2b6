import type { AccountFacts } from "../account/accountFacts.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import type { AccountAssessment } from "../opportunity/assessment.ts";
import type { Catalog } from "../opportunity/catalog.ts";
import type { RecommendationKind, RecommendationOutcome } from "./candidate.ts";

/** What candidates are computed from: one account, what was found at it, and what was recommended to it before. */
export type RecommendationFacts = {
  readonly account: AccountFacts;
  readonly assessment: AccountAssessment;
  readonly catalog: Catalog;
  /** of this review, and those still standing from earlier ones; dropped ones are ignored */
  readonly findings: readonly CitableFinding[];
  /** of any review of the account, in any order */
  readonly earlier: readonly EarlierRecommendation[];
  readonly reviewId: string;
};

/** Only `need` and `underuse` make candidates. */
export type CitableFinding = {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** the customer's own words */
  readonly quote: string | null;
  readonly productId: string | null;
  readonly state: "open" | "confirmed" | "dropped";
};

export type EarlierRecommendation = {
  readonly reviewId: string;
  readonly kind: RecommendationKind;
  readonly productId: string | null;
  readonly outcome: RecommendationOutcome;
  /** the day of the outcome, or of the recommendation where there is none yet */
  readonly on: IsoDay;
  readonly reason: string | null;
};
