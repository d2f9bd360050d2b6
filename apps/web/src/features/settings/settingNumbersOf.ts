import type { Settings } from "@revisit/domain/organization/settings";
import { ALL_NUMBERS, type NumberName } from "./settingNumbers.ts";

export type SettingNumbers = Readonly<Record<NumberName, number | string>>;

const WHOLE = 100;

/** The settings as their fields show them: flat, shares in percent. */
export function settingNumbersOf(settings: Settings): SettingNumbers {
  const entries = ALL_NUMBERS.map(({ name, unit }) => {
    const value = valueOf(settings, name);

    return [name, unit === "percent" ? Math.round(value * WHOLE * WHOLE) / WHOLE : value] as const;
  });

  return Object.fromEntries(entries) as SettingNumbers;
}

/** The fields as the server takes them: nested, shares from 0 to 1. */
export function changedSettingsOf(numbers: SettingNumbers) {
  const plain: Record<string, number> = {};
  const intervalDays: Record<string, number> = {};
  const levelWeight: Record<string, number> = {};
  for (const { name, unit } of ALL_NUMBERS) {
    const [group = "", level] = name.split(".");
    const value = unit === "percent" ? Number(numbers[name]) / WHOLE : Number(numbers[name]);
    const target = level === undefined ? plain : group === "intervalDays" ? intervalDays : levelWeight;
    target[level ?? group] = value;
  }

  return { ...plain, intervalDays, levelWeight };
}

function valueOf(settings: Settings, name: NumberName): number {
  const [group, level] = name.split(".") as [keyof Settings, keyof Settings["intervalDays"] | undefined];
  const value = settings[group];

  return level === undefined ? (value as number) : (value as Settings["intervalDays"])[level];
}
