import type { IsoDay } from "../calendar/isoDay.ts";
import type { LevelOverride } from "../account/accountFacts.ts";
import type { Message, MessageValue } from "../message.ts";
import type { Level, Resources } from "./level.ts";

/** What was decided about one account and from what. Plain JSON: it is stored as it is. */
export type Assessment = {
  readonly level: Level;
  /** the level by the rule, before an override */
  readonly ruleLevel: Level;
  readonly override: LevelOverride | null;
  readonly resources: Resources;
  readonly resourcesSource: "computed" | "judged";
  /** hundredths of the organization's currency in the next 12 months */
  readonly expectedValueCents: number;
  readonly why: Message;
  readonly blindSpots: readonly BlindSpot[];
  readonly wouldMove: readonly { readonly to: Level; readonly message: Message }[];
  readonly inputs: readonly AssessmentInput[];
  /** products that fit, of ours owned, open, and due for replacement */
  readonly counts: { readonly fit: number; readonly owned: number; readonly open: number; readonly affordable: number; readonly replacementDue: number };
  /** a dated fact is older than the organization trusts: asks for a review even if none is due */
  readonly isStale: boolean;
};

/** Something not known that the level depends on. */
export type BlindSpot = { readonly code: BlindSpotCode; readonly message: Message };

export const BLIND_SPOT_CODES = ["budget_contradicted", "no_budget_or_revenue", "no_exchange_rate", "stale_judgement", "stale_budget", "nothing_fits"] as const;

export type BlindSpotCode = (typeof BLIND_SPOT_CODES)[number];

/** One fact that went in: its name, value, day and source. */
export type AssessmentInput = {
  readonly name: InputName;
  readonly value: MessageValue | null;
  readonly on: IsoDay | null;
  /** `computed`, `recorded`, or who said it */
  readonly source: string;
  readonly isStale: boolean;
};

export const INPUT_NAMES = ["annual_revenue", "budget", "spent_last_12_months", "spare", "judgement", "products_fit", "products_owned", "products_open", "products_affordable", "replacements_due"] as const;

export type InputName = (typeof INPUT_NAMES)[number];
