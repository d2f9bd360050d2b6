import type { IsoDay } from "../calendar/isoDay.ts";
import type { LevelOverride } from "../account/accountFacts.ts";
import type { Message, MessageValue } from "../message.ts";
import type { WhitespaceCell } from "../product/whitespaceCell.ts";
import type { Level, Resources } from "./level.ts";

/** What was decided about one account and from what. Plain JSON: it is stored as it is. */
export type Assessment = {
  readonly level: Level;
  /** the level by the rule, before an override */
  readonly ruleLevel: Level;
  /** the one that holds on this day */
  readonly override: LevelOverride | null;
  readonly resources: Resources;
  readonly resourcesSource: "computed" | "judged";
  /** hundredths of the organization's currency a year; null where it is not known */
  readonly spareCents: number | null;
  /** hundredths of the organization's currency in the next 12 months */
  readonly expectedValueCents: number;
  /** why the account has this level; where it is overridden, who set it and why */
  readonly why: Message;
  /** the rule's own sentence, also where the level is overridden */
  readonly ruleWhy: Message;
  readonly blindSpots: readonly BlindSpot[];
  readonly wouldMove: readonly WouldMove[];
  readonly inputs: readonly AssessmentInput[];
  readonly counts: WhitespaceCounts;
  /** a dated fact is older than the organization trusts: asks for a review even if none is due */
  readonly isStale: boolean;
};

/** An assessment with the whitespace that it came from; the whitespace is not stored. */
export type AccountAssessment = Assessment & { readonly whitespace: readonly WhitespaceCell[] };

/**
 * `fit`: products that fit, those owned included. `owned`: from us. `open`: to sell, those that a competitor supplies included.
 * `affordable`: of the open ones. `replacementDue`: of the owned ones.
 */
export type WhitespaceCounts = {
  readonly fit: number;
  readonly owned: number;
  readonly open: number;
  readonly affordable: number;
  readonly replacementDue: number;
};

/** What would change the level: the condition (`message`) and the level that follows by the rule. */
export type WouldMove = { readonly to: Level; readonly message: Message };

/** Something not known that the level depends on. */
export type BlindSpot = { readonly code: BlindSpotCode; readonly message: Message };

export const BLIND_SPOT_CODES = [
  "budget_contradicted",
  "no_budget_or_revenue",
  "no_exchange_rate",
  "stale_judgement",
  "stale_budget",
  "nothing_fits",
] as const;

export type BlindSpotCode = (typeof BLIND_SPOT_CODES)[number];

/** One fact that went in: its name, value, day and source. */
export type AssessmentInput = {
  readonly name: InputName;
  readonly value: MessageValue | null;
  readonly on: IsoDay | null;
  /** `computed`, `estimated` (a budget from the revenue), or who said it */
  readonly source: string;
  readonly isStale: boolean;
};

export const INPUT_NAMES = [
  "annual_revenue",
  "budget",
  "spent_last_12_months",
  "spare",
  "judgement",
  "products_fit",
  "products_owned",
  "products_open",
  "products_affordable",
  "replacements_due",
] as const;

export type InputName = (typeof INPUT_NAMES)[number];
