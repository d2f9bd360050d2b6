import type { OwnedFacts } from "../account/accountFacts.ts";
import type { Message } from "../message.ts";
import type { ProductFacts } from "../product/productFacts.ts";
import { betterUse } from "./betterUse.ts";
import type { Candidate } from "./candidate.ts";
import type { CitableFinding, RecommendationFacts } from "./recommendationFacts.ts";
import { wordsToSay } from "./wordsToSay.ts";

/** Tips beyond this many are not an advice any more. */
const TIPS_OFFERED = 3;

/**
 * What would help the customer without selling anything: each underuse found, then tips for the products bought last. There is always
 * at least one: without a tip, the offer to look at what was bought last; owning nothing of ours, at what they use today.
 */
export function fromBetterUse(facts: RecommendationFacts): readonly Candidate[] {
  const underused = facts.findings.filter(({ kind, state }) => kind === "underuse" && state !== "dropped");
  const fromFindings = underused.map((finding) => fromFinding(finding, facts));
  const owned = ownedLastFirst(facts);
  const tips = owned.filter(({ product }) => product.usageTip !== null).slice(0, TIPS_OFFERED);
  const fromTips = tips.map(({ product }) => betterUse(product.id, tipWords(product), [{ kind: "tip", productId: product.id }]));
  const offered = [...fromFindings, ...fromTips];

  return offered.length > 0 ? offered : [fallback(owned)];
}

type OwnedProduct = { readonly product: ProductFacts; readonly owned: OwnedFacts };

/** The one bought last first; by id where the days are equal. */
function ownedLastFirst({ account, catalog }: RecommendationFacts): readonly OwnedProduct[] {
  return account.owned
    .filter(({ supplier }) => supplier === "us")
    .flatMap((owned) => {
      const product = catalog.products[catalog.indexOf(owned.productId)];

      return product === undefined ? [] : [{ product, owned }];
    })
    .toSorted((a, b) => compare(b.owned.lastBoughtOn ?? "", a.owned.lastBoughtOn ?? "") || compare(a.product.id, b.product.id));
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }

  return a < b ? -1 : 1;
}

function fromFinding(finding: CitableFinding, { catalog }: RecommendationFacts): Candidate {
  const product = finding.productId === null ? undefined : catalog.products[catalog.indexOf(finding.productId)];
  const quote = finding.quote ?? finding.text;

  return betterUse(product?.id ?? null, underuseWords(product, quote), [{ kind: "finding", findingId: finding.id, quote }]);
}

function underuseWords(product: ProductFacts | undefined, quote: string): Message {
  if (product === undefined) {
    return wordsToSay("underuse_general", { quote });
  }

  return product.usageTip === null
    ? wordsToSay("underuse", { quote, product: product.name })
    : wordsToSay("underuse_tip", { quote, product: product.name, tip: product.usageTip });
}

function tipWords({ name, usageTip }: ProductFacts): Message {
  return wordsToSay("tip", { product: name, tip: usageTip ?? "" });
}

function fallback([last]: readonly OwnedProduct[]): Candidate {
  if (last === undefined) {
    return betterUse(null, wordsToSay("look", {}), [{ kind: "owned", productId: null, since: null, competitor: null }]);
  }
  const { product, owned } = last;

  return betterUse(product.id, wordsToSay("ask", { product: product.name }), [
    { kind: "owned", productId: product.id, since: owned.firstBoughtOn, competitor: null },
  ]);
}
