import type { IsoDay } from "../calendar/isoDay.ts";
import type { Level, Resources } from "../opportunity/level.ts";

/** A number somebody learnt on a day; money is hundredths of the organization's currency. */
export type Dated<T> = { readonly value: T; readonly on: IsoDay; readonly by: string };

/**
 * What is known of one account when its level is decided. All money is hundredths of the *organization's* currency a year;
 * `foreignCurrencies` names those for which no exchange rate is known and whose amounts therefore could not be counted.
 */
export type AccountFacts = {
  readonly id: string;
  readonly name: string;
  readonly kind: AccountKind;
  readonly type: string;
  readonly sizeBand: string;
  readonly timeZone: string;
  readonly customerSince: IsoDay | null;
  readonly knownSince: IsoDay;
  readonly annualRevenue: Dated<number> | null;
  readonly budget: Dated<number> | null;
  readonly judgement: Dated<Exclude<Resources, "unknown">> | null;
  readonly override: LevelOverride | null;
  /** purchases after the same day a year ago, through today, returns subtracted */
  readonly spentLast12Months: number;
  /** one a product and supplier; a purchase makes its product owned from us */
  readonly owned: readonly OwnedFacts[];
  readonly lastHeldOn: IsoDay | null;
  readonly foreignCurrencies: readonly string[];
};

export type AccountKind = "customer" | "prospect";

export type LevelOverride = {
  readonly level: Level;
  readonly by: string;
  readonly reason: string;
  readonly setOn: IsoDay;
  readonly untilOn: IsoDay;
};

/** One product at an account. `replacementDueOn` is the recorded day; null = last purchase + lifespan. */
export type OwnedFacts = {
  readonly productId: string;
  readonly supplier: "us" | "competitor";
  readonly competitor: string | null;
  readonly quantity: number;
  readonly firstBoughtOn: IsoDay | null;
  readonly lastBoughtOn: IsoDay | null;
  readonly replacementDueOn: IsoDay | null;
};
