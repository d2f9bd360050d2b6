import { expect, it } from "vitest";
import { formatTime } from "./formatTime.ts";

it.each([
  {
    name: "in the account's zone, not the machine's",
    zone: "America/New_York",
    at: "2026-11-20T14:30:00Z",
    day: "2026-11-20",
    time: "09:30",
  },
  {
    name: "late in the evening it is already tomorrow there",
    zone: "Asia/Tokyo",
    at: "2026-11-20T16:00:00Z",
    day: "2026-11-21",
    time: "01:00",
  },
  { name: "midnight is 00:00, not 24:00", zone: "UTC", at: "2026-11-20T00:00:00Z", day: "2026-11-20", time: "00:00" },
])("$name", ({ zone, at, day, time }) => {
  expect(formatTime("en", at, zone)).toEqual({ day, time });
});
