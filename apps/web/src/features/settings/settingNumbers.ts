import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Settings } from "@revisit/domain/organization/settings";

/** A setting that is one number, flat: `intervalDays.high` is the interval of level high. */
export type SettingNumber = {
  readonly name: NumberName;
  readonly label: MessageDescriptor;
  readonly hint?: MessageDescriptor;
  readonly unit: "days" | "months" | "percent" | "none";
};

type Plain = { [Name in keyof Settings]: Settings[Name] extends number ? Name : never }[keyof Settings];

export type NumberName = Plain | `intervalDays.${keyof Settings["intervalDays"]}` | `levelWeight.${keyof Settings["levelWeight"]}`;

export const INTERVALS: readonly SettingNumber[] = [
  { name: "intervalDays.high", label: msg`High, review every`, unit: "days" },
  { name: "intervalDays.medium", label: msg`Medium, review every`, unit: "days" },
  { name: "intervalDays.low", label: msg`Low, review every`, unit: "days" },
];

export const CADENCE: readonly SettingNumber[] = [
  { name: "dueSoonDays", label: msg`Due soon`, hint: msg`Before the due day.`, unit: "days" },
  { name: "minimumGapDays", label: msg`Gap between two reviews`, hint: msg`At least.`, unit: "days" },
  { name: "planLeadDays", label: msg`Plan ahead of the due day`, hint: msg`At most, to level weeks.`, unit: "days" },
  { name: "reviewsPerDay", label: msg`Reviews a rep can hold on a day`, unit: "none" },
];

export const WEIGHTS: readonly SettingNumber[] = [
  { name: "levelWeight.high", label: msg`Weight of high`, hint: msg`Of a day late, and of an overdue review in debt.`, unit: "none" },
  { name: "levelWeight.medium", label: msg`Weight of medium`, unit: "none" },
  { name: "levelWeight.low", label: msg`Weight of low`, unit: "none" },
];

export const OPPORTUNITY: readonly SettingNumber[] = [
  { name: "budgetShare", label: msg`Budget, where none is recorded`, hint: msg`Share of the annual revenue.`, unit: "percent" },
  { name: "staleAfterMonths", label: msg`Judgements and budgets are stale after`, unit: "months" },
  { name: "replacementHorizonDays", label: msg`A replacement counts as due within`, unit: "days" },
  { name: "fewOwned", label: msg`High: owns at most, products`, unit: "none" },
  { name: "fewOwnedShare", label: msg`… or of what fits, if that is more`, unit: "percent" },
  { name: "typicalOrderMinimum", label: msg`First orders for a typical order`, hint: msg`At least, of a size band.`, unit: "none" },
];

export const ALL_NUMBERS: readonly SettingNumber[] = [...INTERVALS, ...CADENCE, ...WEIGHTS, ...OPPORTUNITY];
