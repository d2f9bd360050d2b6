import { describe, expect, it } from "vitest";
import { toIsoDay } from "../calendar/toIsoDay.ts";
import { checkChallenge, overrideFrom, requireUndecided } from "./challenge.ts";

describe("a challenge", () => {
  it.each([
    { name: "of the level it has already", claimedLevel: "high", reason: "they grow", broken: "challenge_same_level" },
    { name: "without a reason", claimedLevel: "low", reason: "  ", broken: "challenge_needs_reason" },
  ] as const)("$name is refused", ({ claimedLevel, reason, broken }) => {
    expect(() => checkChallenge({ claimedLevel, reason }, "high")).toThrow(broken);
  });

  it("of another level, with a reason, is raised", () => {
    expect(() => checkChallenge({ claimedLevel: "low", reason: "they closed two shops" }, "high")).not.toThrow();
  });

  it.each(["accepted", "rejected"] as const)("that was %s is not decided again", (state) => {
    expect(() => requireUndecided(state)).toThrow("challenge_already_decided");
  });
});

describe("an override", () => {
  const today = toIsoDay("2024-02-29");
  const wanted = { level: "high", reason: "a new plant", by: "Mia" } as const;

  it.each([
    { name: "holds for a year where nothing is said", untilOn: null, until: "2025-02-28" },
    { name: "may hold for today alone", untilOn: today, until: "2024-02-29" },
    { name: "holds until the day said, included", untilOn: toIsoDay("2024-06-30"), until: "2024-06-30" },
  ])("$name", ({ untilOn, until }) => {
    expect(overrideFrom({ ...wanted, untilOn }, today)).toEqual({ ...wanted, setOn: today, untilOn: until });
  });

  it("that ended yesterday is refused", () => {
    expect(() => overrideFrom({ ...wanted, untilOn: toIsoDay("2024-02-28") }, today)).toThrow("override_in_past");
  });
});
