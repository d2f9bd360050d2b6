import type { Message } from "../message.ts";
import type { ProductFacts } from "../product/productFacts.ts";
import { betterUse } from "./betterUse.ts";
import type { Candidate } from "./candidate.ts";
import { cellsOf, type ProductCell } from "./cellsOf.ts";
import type { Evidence } from "./evidence.ts";
import { matchingTag } from "./matchingTag.ts";
import type { CitableFinding, RecommendationFacts } from "./recommendationFacts.ts";
import { saleCandidate } from "./saleCandidate.ts";
import { wordsToSay } from "./wordsToSay.ts";

/**
 * Needs found × products: the product that the finding names, and those with a tag that the need's words name. A product that does not
 * fit, or waits for its base product, is not proposed; one that the account already owns is to be used better.
 */
export function fromNeeds(facts: RecommendationFacts): readonly Candidate[] {
  const cells = cellsOf(facts);

  return facts.findings
    .filter(({ kind, state }) => kind === "need" && state !== "dropped")
    .flatMap((finding) => cells.flatMap((place) => candidateFor(finding, place)));
}

function candidateFor(finding: CitableFinding, { cell, product }: ProductCell): readonly Candidate[] {
  const tag = matchingTag(`${finding.text}\n${finding.quote ?? ""}`, product.tags);
  if (finding.productId !== product.id && tag === null) {
    return [];
  }
  const quote = finding.quote ?? finding.text;
  const evidence: Evidence = { kind: "need", findingId: finding.id, quote, tag: finding.productId === product.id ? null : tag };
  if (cell.state === "owned") {
    return [betterUse(product.id, ownedWords(product, quote), [evidence])];
  }
  const candidate = saleCandidate(cell, product, { words: wordsToSay("need", { quote, product: product.name }), evidence: [evidence] });

  return candidate === null ? [] : [candidate];
}

function ownedWords({ name, usageTip }: ProductFacts, quote: string): Message {
  return usageTip === null
    ? wordsToSay("underuse", { quote, product: name })
    : wordsToSay("underuse_tip", { quote, product: name, tip: usageTip });
}
