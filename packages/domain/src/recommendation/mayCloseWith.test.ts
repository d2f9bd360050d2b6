import { expect, it } from "vitest";
import { type ClosingRecommendation, mayCloseWith } from "./mayCloseWith.ts";

const TIP: ClosingRecommendation = { outcome: "proposed", evidence: [{ kind: "tip", productId: "p" }], findingIds: [] };

it.each<{ name: string; recommendations: ClosingRecommendation[]; may: boolean }>([
  { name: "nothing chosen", recommendations: [], may: false },
  { name: "a better use with a tip", recommendations: [TIP], may: true },
  { name: "one that cites a finding", recommendations: [{ ...TIP, evidence: [], findingIds: ["f"] }], may: true },
  { name: "only a rejected one", recommendations: [{ ...TIP, outcome: "rejected" }], may: false },
  { name: "one without a reason", recommendations: [{ ...TIP, evidence: [] }], may: false },
  { name: "one without a reason beside a good one", recommendations: [TIP, { ...TIP, evidence: [] }], may: false },
  {
    name: "a rejected one without a reason beside a good one",
    recommendations: [TIP, { outcome: "rejected", evidence: [], findingIds: [] }],
    may: true,
  },
  { name: "one that the customer has declined already", recommendations: [{ ...TIP, outcome: "declined" }], may: true },
])("$name: $may", ({ recommendations, may }) => {
  expect(mayCloseWith(recommendations)).toBe(may);
});
