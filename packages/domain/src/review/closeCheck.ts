import { RuleError, type RuleCode } from "../errors.ts";
import type { Message } from "../message.ts";
import type { Area } from "../script/area.ts";
import type { AreaMeter } from "./blindSpotMeter.ts";
import { blindSpotsOf } from "./blindSpotMeter.ts";
import type { ReviewState } from "./reviewState.ts";

/** What decides whether a review can be closed. */
export type ClosingReview = {
  readonly state: ReviewState;
  readonly meter: readonly AreaMeter[];
  readonly findings: readonly { readonly state: "open" | "confirmed" | "dropped" }[];
  /** `rejected` = by the rep, so not recommended at all */
  readonly recommendations: readonly { readonly outcome: string }[];
};

/** Something that a review lacks when it is to be closed: a blocker keeps it open, a warning is only said. */
export type Missing =
  | { readonly isBlocker: true; readonly code: RuleCode; readonly message: Message }
  | { readonly isBlocker: false; readonly code: "blind_spot"; readonly area: Area; readonly message: Message }
  | { readonly isBlocker: false; readonly code: "no_findings"; readonly message: Message };

/**
 * What is missing before a review can be closed, blockers first; empty = nothing.
 *
 * @source docs/domain/review.md, "Closing"
 */
export function closeCheck(review: ClosingReview): readonly Missing[] {
  return [...blockersOf(review), ...warningsOf(review)];
}

/**
 * Refuses to close a review that lacks what closing needs.
 *
 * @throws {RuleError} `review_state_conflict`, `review_needs_confirmed_findings` {open}, `review_needs_recommendation`
 */
export function requireClosable(review: ClosingReview): void {
  const blocker = blockersOf(review)[0];
  if (blocker !== undefined) {
    throw new RuleError(blocker.code, blocker.details);
  }
}

type Blocker = Extract<Missing, { isBlocker: true }> & { readonly details: Readonly<Record<string, string | number>> };

function blockersOf(review: ClosingReview): readonly Blocker[] {
  const open = review.findings.filter((finding) => finding.state === "open").length;
  const isRecommended = review.recommendations.some((recommendation) => recommendation.outcome !== "rejected");
  const blockers: Blocker[] = [];
  if (review.state !== "in_progress") {
    blockers.push(blocker("review_state_conflict", NOT_STARTED, { from: review.state, event: "hold" }));
  }
  if (open > 0) {
    blockers.push(blocker("review_needs_confirmed_findings", OPEN_FINDINGS, { open }));
  }
  if (!isRecommended) {
    blockers.push(blocker("review_needs_recommendation", NO_RECOMMENDATION, {}));
  }

  return blockers;
}

function blocker(code: RuleCode, message: string, details: Blocker["details"]): Blocker {
  return { isBlocker: true, code, details, message: { id: `review.close.${code}`, message, values: details } };
}

function warningsOf(review: ClosingReview): readonly Missing[] {
  const warnings: Missing[] = blindSpotsOf(review.meter).map((area) => ({
    isBlocker: false,
    code: "blind_spot",
    area,
    message: { id: "review.close.blindSpot", message: BLIND_SPOT, values: { area } },
  }));
  if (review.findings.every((finding) => finding.state === "dropped")) {
    warnings.push({ isBlocker: false, code: "no_findings", message: { id: "review.close.noFindings", message: NO_FINDINGS, values: {} } });
  }

  return warnings;
}

const NOT_STARTED = "Only a review that is in progress can be closed: start it first.";
const OPEN_FINDINGS = "{open, plural, one {One finding is} other {# findings are}} open: confirm or drop each.";
const NO_RECOMMENDATION = "Choose at least one recommendation; “better use” will do where nothing is to be sold.";
const BLIND_SPOT =
  "{area, select, perception {How they feel about us} needs {What else they need} other {Contact with competitors}} stays a blind spot: nothing was answered.";
const NO_FINDINGS = "Nothing is noted as found: is that right?";
