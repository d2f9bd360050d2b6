import type { Message, MessageValue } from "../message.ts";
import type { Catalog } from "../opportunity/catalog.ts";
import type { Evidence } from "./evidence.ts";

/** What a piece of evidence says, in the words of a chip. `percent` is a whole number. */
export const EVIDENCE_MESSAGES = {
  need: { id: "recommendation.evidence.need", message: "Need heard: “{quote}”", values: {} },
  finding: { id: "recommendation.evidence.finding", message: "Heard: “{quote}”", values: {} },
  owned: { id: "recommendation.evidence.owned", message: "Owns {product}", values: {} },
  owned_since: { id: "recommendation.evidence.owned_since", message: "Owns {product} since {since}", values: {} },
  owns_nothing: { id: "recommendation.evidence.owns_nothing", message: "Owns nothing of ours yet", values: {} },
  competitor: { id: "recommendation.evidence.competitor", message: "Has {product} from {competitor}", values: {} },
  competitor_unnamed: { id: "recommendation.evidence.competitor_unnamed", message: "Has {product} from a competitor", values: {} },
  affinity: { id: "recommendation.evidence.affinity", message: "{percent} % of accounts like this one buy it within a year", values: {} },
  affinity_because: {
    id: "recommendation.evidence.affinity_because",
    message: "{percent} % of accounts like this one buy it within a year; it goes with {owned}",
    values: {},
  },
  replacement: { id: "recommendation.evidence.replacement", message: "{product} due for replacement on {on}", values: {} },
  tip: { id: "recommendation.evidence.tip", message: "A tip for using {product}", values: {} },
} as const satisfies Record<string, Message>;

type Says = keyof typeof EVIDENCE_MESSAGES;

/**
 * One piece of evidence as a sentence.
 *
 * @throws {RuleError} `product_not_found`: stored evidence names a product that the catalog lacks
 */
export function evidenceMessage(evidence: Evidence, catalog: Catalog): Message {
  const nameOf = (productId: string) => catalog.products[catalog.indexOf(productId)]?.name ?? "";
  switch (evidence.kind) {
    case "need":
    case "finding":
      return says(evidence.kind, { quote: evidence.quote });
    case "owned":
      return ownedMessage(evidence, nameOf);
    case "affinity":
      return affinityMessage(evidence, nameOf);
    case "replacement":
      return says("replacement", { product: nameOf(evidence.productId), on: { day: evidence.on } });
    case "tip":
      return says("tip", { product: nameOf(evidence.productId) });
  }
}

function ownedMessage({ productId, since, competitor }: Extract<Evidence, { kind: "owned" }>, nameOf: (id: string) => string): Message {
  if (productId === null) {
    return says("owns_nothing", {});
  }
  const product = nameOf(productId);
  if (competitor !== null) {
    return competitor === "" ? says("competitor_unnamed", { product }) : says("competitor", { product, competitor });
  }

  return since === null ? says("owned", { product }) : says("owned_since", { product, since: { day: since } });
}

function affinityMessage({ probability, becauseOf }: Extract<Evidence, { kind: "affinity" }>, nameOf: (id: string) => string): Message {
  const percent = Math.round(100 * probability);

  return becauseOf.length === 0
    ? says("affinity", { percent })
    : says("affinity_because", { percent, owned: becauseOf.map(nameOf).join(", ") });
}

function says(key: Says, values: Readonly<Record<string, MessageValue>>): Message {
  return { ...EVIDENCE_MESSAGES[key], values };
}
