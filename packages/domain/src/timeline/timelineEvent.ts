import type { Level } from "../opportunity/level.ts";
import type { RecommendationKind, RecommendationOutcome } from "../recommendation/candidate.ts";

/** One thing that happened at an account, as much of it as its sentence needs. Money in hundredths of its currency. */
export type TimelineEvent =
  | {
      readonly kind: "review";
      readonly state: "held" | "declined" | "cancelled" | "missed";
      readonly reason: string | null;
      readonly findings: number;
      readonly recommendations: number;
    }
  | { readonly kind: "finding"; readonly found: FoundKind; readonly text: string }
  | { readonly kind: "promise"; readonly state: "open" | "kept" | "broken"; readonly text: string }
  | { readonly kind: "problem"; readonly what: string; readonly severity: number }
  | { readonly kind: "problem_solved"; readonly what: string; readonly days: number; readonly effort: number | null }
  | {
      readonly kind: "recommendation";
      readonly recommended: RecommendationKind;
      readonly outcome: RecommendationOutcome;
      readonly product: string | null;
      readonly reason: string | null;
    }
  | { readonly kind: "purchase"; readonly lines: number; readonly amountCents: number; readonly currency: string }
  /** `before` null: the first assessment */
  | { readonly kind: "assessment"; readonly level: Level; readonly before: Level | null }
  /** a call, mail or meeting that was not a review */
  | { readonly kind: "contact" };

export type FoundKind = "perception" | "need" | "competitor_contact" | "perceived_value" | "problem" | "promise" | "underuse";
