import { DEFAULT_SETTINGS } from "@revisit/domain/organization/settings";
import { describe, expect, it } from "vitest";
import { changedSettingsOf, settingNumbersOf } from "./settingNumbersOf.ts";

describe("the numbers of the settings", () => {
  it("show shares in percent and levels flat", () => {
    expect(settingNumbersOf(DEFAULT_SETTINGS)).toMatchObject({
      budgetShare: 25,
      fewOwnedShare: 20,
      "intervalDays.low": 365,
      "levelWeight.high": 3,
    });
  });

  it("go back to the server as they came", () => {
    const { workingDays, repsSeeTerritory, ...numbers } = DEFAULT_SETTINGS;
    expect([workingDays.length, repsSeeTerritory]).toEqual([5, false]);

    expect(changedSettingsOf(settingNumbersOf(DEFAULT_SETTINGS))).toEqual(numbers);
  });
});
