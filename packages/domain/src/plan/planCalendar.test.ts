import { expect, it } from "vitest";
import type { IsoDay } from "../calendar/isoDay.ts";
import { planCalendar, type RepCalendar } from "./planCalendar.ts";

const WEDNESDAY = "2028-02-23" as IsoDay;
const REP: RepCalendar = {
  from: WEDNESDAY,
  weeks: 2,
  workingDays: [1, 2, 3, 4, 5],
  perDay: 2,
  weeklyCapacity: 6,
  absences: [],
  holidays: [],
  held: [],
};

it("runs from a day within the week of its Monday to the Monday after the last week, over a leap day", () => {
  expect(planCalendar(REP)).toEqual({
    from: "2028-02-23",
    until: "2028-03-06",
    weeks: [
      { week: "2028-02-21", slots: 6, taken: 0, days: ["23", "24", "25"].map((date) => ({ day: `2028-02-${date}`, slots: 2 })) },
      {
        week: "2028-02-28",
        slots: 6,
        taken: 0,
        days: ["2028-02-28", "2028-02-29", "2028-03-01", "2028-03-02", "2028-03-03"].map((date) => ({ day: date, slots: 2 })),
      },
    ],
  });
});

it.each([
  {
    name: "an absence, both its days included",
    rep: { absences: [{ from: day("2028-02-24"), to: day("2028-03-02") }] },
    open: ["2028-02-23", "2028-03-03"],
  },
  {
    name: "an absence that began long ago and has no end in sight",
    rep: { absences: [{ from: day("1990-01-01"), to: day("9999-12-31") }] },
    open: [],
  },
  {
    name: "an absence that ends before it begins: none",
    rep: { weeks: 1, absences: [{ from: day("2028-02-25"), to: day("2028-02-24") }] },
    open: ["2028-02-23", "2028-02-24", "2028-02-25"],
  },
  { name: "a holiday", rep: { weeks: 1, holidays: [day("2028-02-24")] }, open: ["2028-02-23", "2028-02-25"] },
  { name: "working days across a weekend", rep: { weeks: 1, workingDays: [6, 7] }, open: ["2028-02-26", "2028-02-27"] },
  {
    name: "no working day named: all of them",
    rep: { weeks: 1, workingDays: [] },
    open: ["2028-02-23", "2028-02-24", "2028-02-25", "2028-02-26", "2028-02-27"],
  },
])("leaves out the days of $name", ({ rep, open }) => {
  expect(planCalendar({ ...REP, ...rep }).weeks.flatMap(({ days }) => days.map(({ day: date }) => date))).toEqual(open);
});

it("takes reviews held this week off the week, and those of today off the day too", () => {
  const [week] = planCalendar({ ...REP, held: [day("2028-02-20"), day("2028-02-21"), WEDNESDAY] }).weeks;

  expect(week).toMatchObject({ slots: 4, taken: 2, days: [{ day: WEDNESDAY, slots: 1 }, { slots: 2 }, { slots: 2 }] });
});

it("never has fewer slots than none, however many were held", () => {
  const [week] = planCalendar({ ...REP, weeklyCapacity: 1, perDay: 1, held: [WEDNESDAY, WEDNESDAY] }).weeks;

  expect(week).toMatchObject({ slots: 0, taken: 2, days: [{ slots: 0 }, { slots: 1 }, { slots: 1 }] });
});

it.each([
  { name: "a fraction is rounded down", slots: 2.9, expected: 2 },
  { name: "a negative number is none", slots: -1, expected: 0 },
  { name: "what is not a number is none", slots: Number.NaN, expected: 0 },
])("reads capacities as whole slots: $name", ({ slots, expected }) => {
  const [week] = planCalendar({ ...REP, perDay: slots, weeklyCapacity: slots }).weeks;

  expect([week?.slots, week?.days[0]?.slots]).toEqual([expected, expected]);
});

it.each([0, -4, Number.NaN])("is empty and ends where it begins for %d weeks", (weeks) => {
  expect(planCalendar({ ...REP, weeks })).toEqual({ from: WEDNESDAY, until: WEDNESDAY, weeks: [] });
});

function day(text: string): IsoDay {
  return text as IsoDay;
}
