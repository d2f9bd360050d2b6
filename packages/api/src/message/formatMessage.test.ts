import { expect, it } from "vitest";
import { formatMessage } from "./formatMessage.ts";

it.each([
  { name: "plain", message: "Nothing fits.", values: {}, says: "Nothing fits." },
  { name: "a name", message: "“{name}” is late.", values: { name: "Ada's {bikes}" }, says: "“Ada's {bikes}” is late." },
  {
    name: "one of many",
    message: "{count, plural, one {# product fits} other {# products fit}}",
    values: { count: 1 },
    says: "1 product fits",
  },
  {
    name: "many",
    message: "{count, plural, =0 {nothing fits} one {# product fits} other {# products fit}}",
    values: { count: 1200 },
    says: "1,200 products fit",
  },
  { name: "none", message: "{count, plural, =0 {nothing fits} other {#}}", values: { count: 0 }, says: "nothing fits" },
  { name: "a choice", message: "{waitingOn, select, us {we} other {they}} must act", values: { waitingOn: "us" }, says: "we must act" },
  {
    name: "money in whole units",
    message: "{spare} to spare",
    values: { spare: { cents: 123456789, currency: "EUR" } },
    says: "€1,234,568 to spare",
  },
  { name: "a day", message: "since {on}", values: { on: { day: "2024-02-29" } }, says: "since Feb 29, 2024" },
])("says a message with $name", ({ message, values, says }) => {
  expect(formatMessage({ id: "test", message, values })).toBe(says);
});
