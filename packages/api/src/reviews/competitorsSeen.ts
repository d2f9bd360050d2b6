import type { FindingRow } from "@revisit/data/finding/findingRow";
import type { OwnedFacts } from "@revisit/domain/account/accountFacts";
import type { Catalog } from "@revisit/domain/opportunity/catalog";
import type { Preparation } from "./views.ts";

type Seen = { readonly owned: readonly OwnedFacts[]; readonly findings: readonly FindingRow[]; readonly catalog: Catalog };

/** Competitors that supply the account or that it spoke of, the latest heard of first. `findings` come the latest first. */
export function competitorsSeen({ owned, findings, catalog }: Seen): Preparation["competitors"] {
  const heard = findings.filter(({ competitorId }) => competitorId !== null);
  const supplied = owned.filter(({ supplier }) => supplier === "competitor");
  const names = new Set([
    ...heard.map(({ competitorName }) => competitorName ?? UNNAMED),
    ...supplied.map(({ competitor }) => competitor ?? UNNAMED),
  ]);

  return [...names].map((name) => {
    const last = heard.find(({ competitorName }) => competitorName === name);
    const products = supplied
      .filter(({ competitor }) => (competitor ?? UNNAMED) === name)
      .map(({ productId }) => catalog.products[catalog.indexOf(productId)]?.name ?? "");

    return { name, products, seenOn: last?.foundOn ?? null, text: last?.text ?? null };
  });
}

/** Supplied by somebody else, nobody knows by whom. */
const UNNAMED = "Unnamed";
