import { expect, it } from "vitest";
import { formatRange } from "./formatRange.ts";

it.each([
  { name: "one month is said once", from: "18 Nov", to: "24 Nov", said: "18–24 Nov" },
  { name: "two months are both said", from: "28 Nov", to: "4 Dec", said: "28 Nov – 4 Dec" },
])("$name", ({ from, to, said }) => {
  expect(formatRange(from, to)).toBe(said);
});
