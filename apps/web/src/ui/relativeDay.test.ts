import { setupI18n } from "@lingui/core";
import { expect, it } from "vitest";
import { relativeDay } from "./relativeDay.ts";

const TODAY = "2026-11-20";
const i18n = setupI18n({ locale: "en", messages: { en: {} } });

it.each([
  { name: "today", day: "2026-11-20", due: "today", plain: "today" },
  { name: "the day after", day: "2026-11-21", due: "tomorrow", plain: "tomorrow" },
  { name: "soon", day: "2026-11-23", due: "in 3 days", plain: "in 3 days" },
  { name: "the day before is one day late", day: "2026-11-19", due: "1 day late", plain: "yesterday" },
  { name: "late", day: "2026-11-08", due: "12 days late", plain: "12 days ago" },
  { name: "the last distance counted in days", day: "2026-08-13", due: "99 days late", plain: "99 days ago" },
  { name: "then in months", day: "2026-08-12", due: "3 months late", plain: "3 months ago" },
  { name: "then in years", day: "2024-05-01", due: "3 years late", plain: "3 years ago" },
  { name: "a year ahead", day: "2027-11-20", due: "in 12 months", plain: "in 12 months" },
])("$name", ({ day, due, plain }) => {
  expect(i18n._(relativeDay(day, TODAY, "due"))).toBe(due);
  expect(i18n._(relativeDay(day, TODAY, "plain"))).toBe(plain);
});
