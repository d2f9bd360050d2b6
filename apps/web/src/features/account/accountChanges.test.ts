import { expect, it } from "vitest";
import { accountChanges, type AccountFields } from "./accountChanges.ts";

const before: AccountFields = {
  name: "Castell Foods",
  kind: "customer",
  type: "food retail",
  sizeBand: "50-249",
  country: "GB",
  timeZone: "Europe/London",
  phone: "",
  employees: 80,
  revenue: 1_200_000,
  customerSince: "2022-03-01",
};

it.each([
  { name: "what was not touched is not sent", after: {}, changes: {} },
  { name: "a changed fact is sent alone", after: { type: "bakery" }, changes: { type: "bakery" } },
  { name: "blanks around a text are no change", after: { name: " Castell Foods " }, changes: {} },
  { name: "an emptied number is not known", after: { employees: "" }, changes: { employees: null } },
  { name: "revenue goes in hundredths", after: { revenue: "1,500,000.5" }, changes: { annualRevenueCents: 150_000_050 } },
  { name: "an emptied day is taken back", after: { customerSince: null }, changes: { customerSince: null } },
  { name: "a country is written in capitals", after: { country: "de" }, changes: { country: "DE" } },
  { name: "a phone that stays empty stays unknown", after: { phone: "  " }, changes: {} },
])("$name", ({ after, changes }) => {
  expect(accountChanges(before, { ...before, ...after })).toEqual(changes);
});
