import { expect, it } from "vitest";
import { formatMoney } from "./formatMoney.ts";

it.each([
  { name: "nothing is a plain zero", cents: 0, short: "$0", exact: "$0.00" },
  { name: "below a thousand: whole units", cents: 4_250, short: "$43", exact: "$42.50" },
  { name: "just below a thousand never says $1,000", cents: 99_960, short: "$1k", exact: "$999.60" },
  { name: "thousands with one decimal", cents: 1_240_000, short: "$12.4k", exact: "$12,400.00" },
  { name: "hundreds of thousands without a decimal", cents: 48_260_000, short: "$483k", exact: "$482,600.00" },
  { name: "millions", cents: 123_456_700, short: "$1.23M", exact: "$1,234,567.00" },
  { name: "what is owed keeps its sign", cents: -1_240_000, short: "-$12.4k", exact: "-$12,400.00" },
])("$name", ({ cents, short, exact }) => {
  expect(formatMoney("en", { cents, currency: "USD" }, "short")).toBe(short);
  expect(formatMoney("en", { cents, currency: "USD" }, "exact")).toBe(exact);
});

it("keeps the sign of the organization's currency", () => {
  expect(formatMoney("en", { cents: 1_500_000, currency: "GBP" }, "short")).toBe("£15k");
});
