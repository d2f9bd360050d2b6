import { expect, it } from "vitest";
import type { FindingView, WhitespaceView } from "@revisit/api/accounts/views";
import { competitorsOf } from "./competitorsOf.ts";

const SUPPLIES_TWO = [supplied("Scale", "Acme"), supplied("Printer", "Acme"), supplied("Slicer", null)];

it.each([
  { name: "nobody supplies and nobody was named", whitespace: [supplied("Scale", null)], findings: [], seen: [] },
  { name: "a supplier with all it supplies", whitespace: SUPPLIES_TWO, findings: [], seen: ["Acme: Scale Printer"] },
  { name: "one only talked about", whitespace: [], findings: [said("Bolt", "2026-03-01")], seen: ["Bolt:  2026-03-01"] },
  {
    name: "the latest word of each first, suppliers before those talked about",
    whitespace: SUPPLIES_TWO,
    findings: [said("Bolt", "2026-03-01"), said("Acme", "2025-01-01"), said("Bolt", "2026-05-01")],
    seen: ["Acme: Scale Printer 2025-01-01", "Bolt:  2026-05-01 2026-03-01"],
  },
  { name: "a dropped finding was never said", whitespace: [], findings: [said("Bolt", "2026-03-01", "dropped")], seen: [] },
])("$name", ({ whitespace, findings, seen }) => {
  const found = competitorsOf({ whitespace, findings }).map(
    (one) => `${one.name}: ${[one.products.join(" "), ...one.findings.map(({ foundOn }) => foundOn)].join(" ")}`,
  );
  expect(found).toEqual(seen);
});

function supplied(name: string, competitor: string | null): WhitespaceView {
  return {
    productId: name,
    sku: name,
    name,
    family: "Scales",
    kind: "product",
    state: competitor === null ? "open" : "competitor",
    affinity: null,
    becauseOf: [],
    repurchaseProbability: null,
    typicalOrderCents: 0,
    expectedValueCents: 0,
    isAffordable: false,
    attaches: false,
    ownedSince: null,
    replacementDueOn: null,
    competitor,
    owned: null,
  };
}

function said(competitorName: string, foundOn: string, state: FindingView["state"] = "confirmed"): FindingView {
  return {
    id: `${competitorName}${foundOn}`,
    accountId: "a",
    reviewId: null,
    answerId: null,
    questionId: null,
    kind: "competitor_contact",
    text: "was here",
    quote: null,
    mayQuote: false,
    sentiment: null,
    productId: null,
    productName: null,
    competitorId: competitorName,
    competitorName,
    driverId: null,
    driverName: null,
    foundOn,
    state,
    version: 1,
  };
}
