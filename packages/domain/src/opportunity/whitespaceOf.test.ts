import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OwnedFacts } from "../account/accountFacts.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { RuleError } from "../errors.ts";
import type { ProductFacts } from "../product/productFacts.ts";
import { countCells } from "./countCells.ts";
import { exampleAccount, exampleCatalog, exampleOwned, exampleProduct } from "./exampleFacts.ts";
import { whitespaceOf } from "./whitespaceOf.ts";

const TODAY = "2013-12-01" as IsoDay;
/** 180 days after today. */
const HORIZON = "2014-05-30" as IsoDay;

describe("the state of one product", () => {
  it.each<{ name: string; product?: Partial<ProductFacts>; owned?: Partial<OwnedFacts>; state: string | null }>([
    { name: "fits, not owned", state: "open" },
    { name: "fits another type", product: { fitsTypes: ["Bakery"] }, state: "unfit" },
    { name: "fits another size", product: { fitsSizes: ["1-9"] }, state: "unfit" },
    { name: "no longer offered: no cell at all", product: { isOffered: false }, state: null },
    { name: "owned", owned: {}, state: "owned" },
    { name: "owned, though it is meant for another type", product: { fitsTypes: ["Bakery"] }, owned: {}, state: "owned" },
    { name: "owned, no longer offered", product: { isOffered: false }, owned: {}, state: "owned" },
    { name: "owned, due on the horizon", owned: { replacementDueOn: HORIZON }, state: "replacement_due" },
    { name: "owned, due a day later", owned: { replacementDueOn: "2014-05-31" as IsoDay }, state: "owned" },
    { name: "owned, due years ago", owned: { replacementDueOn: "2010-01-01" as IsoDay }, state: "replacement_due" },
    {
      name: "owned, lifespan over",
      product: { lifespanMonths: 12 },
      owned: { lastBoughtOn: "2013-05-30" as IsoDay },
      state: "replacement_due",
    },
    { name: "owned, lifespan not over", product: { lifespanMonths: 12 }, owned: { lastBoughtOn: "2013-05-31" as IsoDay }, state: "owned" },
    { name: "due, no longer offered", product: { isOffered: false }, owned: { replacementDueOn: TODAY }, state: "replacement_due" },
    { name: "a competitor's", owned: { supplier: "competitor", competitor: "Rival" }, state: "competitor" },
    { name: "a competitor's, at its age", owned: { supplier: "competitor", replacementDueOn: TODAY }, state: "competitor" },
    {
      name: "a competitor's, meant for another type",
      product: { fitsTypes: ["Bakery"] },
      owned: { supplier: "competitor" },
      state: "unfit",
    },
    { name: "a competitor's, no longer offered", product: { isOffered: false }, owned: { supplier: "competitor" }, state: "unfit" },
  ])("$name: $state", ({ product = {}, owned, state }) => {
    const account = exampleAccount({ owned: owned === undefined ? [] : [exampleOwned("scale", owned)] });
    const [cell] = whitespaceOf(account, exampleCatalog([exampleProduct("scale", product)]), TODAY);

    expect(cell?.state ?? null).toBe(state);
  });
});

describe("an option or service that needs a base product", () => {
  const catalog = exampleCatalog([exampleProduct("scale"), exampleProduct("printer", { kind: "option", requiresProductId: "scale" })]);

  it.each([
    { name: "base not owned: unfit, and says what it needs", owned: [], state: "unfit", attaches: false, needs: "scale" },
    { name: "base owned: open, and attaches", owned: [exampleOwned("scale")], state: "open", attaches: true, needs: null },
    {
      name: "base from a competitor: unfit",
      owned: [exampleOwned("scale", { supplier: "competitor" })],
      state: "unfit",
      attaches: false,
      needs: "scale",
    },
    {
      name: "owned with its base: does not attach again",
      owned: [exampleOwned("scale"), exampleOwned("printer")],
      state: "owned",
      attaches: false,
      needs: null,
    },
    { name: "owned without its base: owned all the same", owned: [exampleOwned("printer")], state: "owned", attaches: false, needs: null },
  ] as const)("$name", ({ owned, state, attaches, needs }) => {
    const cell = whitespaceOf(exampleAccount({ owned }), catalog, TODAY)[1];

    expect(cell).toMatchObject({ state, attaches, needsProductId: needs });
  });

  it("without a base product named it is sold like a product", () => {
    const training = exampleCatalog([exampleProduct("training", { kind: "service" })]);

    expect(whitespaceOf(exampleAccount(), training, TODAY)[0]).toMatchObject({ state: "open", attaches: false });
  });
});

it("owned from us and from a competitor: owned, with the competitor named", () => {
  const owned = [
    exampleOwned("scale", { firstBoughtOn: "2012-02-03" as IsoDay }),
    exampleOwned("scale", { supplier: "competitor", competitor: "Rival", replacementDueOn: TODAY }),
  ];

  expect(whitespaceOf(exampleAccount({ owned }), exampleCatalog([exampleProduct("scale")]), TODAY)).toMatchObject([
    { state: "owned", competitor: "Rival", ownedSince: "2012-02-03", replacementDueOn: null, affinity: null },
  ]);
});

it("a product that the catalog lacks is an error, not an omission", () => {
  const account = exampleAccount({ owned: [exampleOwned("ghost")] });

  expect(() => whitespaceOf(account, exampleCatalog([]), TODAY)).toThrow(new RuleError("product_not_found", { productId: "ghost" }));
});

describe("whatever the products and what is owned", () => {
  const product = fc.record({
    isOffered: fc.boolean(),
    fitsTypes: fc.constantFrom([], ["Food retail"], ["Bakery"]),
    lifespanMonths: fc.constantFrom(null, 12),
    requires: fc.boolean(),
  });
  const owned = fc.record({
    supplier: fc.constantFrom("us", "competitor"),
    lastBoughtOn: fc.constantFrom("2013-05-30", "2013-05-31", null),
  });
  const places = fc.array(fc.tuple(product, fc.option(owned)), { minLength: 1, maxLength: 5 });

  // Seen to kill: cells for products no longer offered; "owned" counted for a competitor's; an option open without its base.
  it("each offered product has one cell in order; open is offered, fitting, unowned and has its base; owned is ours", () => {
    fc.assert(
      fc.property(places, (all) => {
        const products = all.map(([{ requires, ...known }], index) =>
          exampleProduct(`p${index}`, { ...known, requiresProductId: requires && index > 0 ? "p0" : null }),
        );
        const has = all.flatMap(([, facts], index) => (facts === null ? [] : [exampleOwned(`p${index}`, facts as Partial<OwnedFacts>)]));
        const cells = whitespaceOf(exampleAccount({ owned: has }), exampleCatalog(products), TODAY);
        const isOurs = (id: string) => has.some(({ productId, supplier }) => productId === id && supplier === "us");

        const shown = products.filter(({ id, isOffered }) => isOffered || has.some(({ productId }) => productId === id));
        expect(cells.map(({ productId }) => productId)).toEqual(shown.map(({ id }) => id));
        for (const [index, cell] of cells.entries()) {
          const { id, isOffered, fitsTypes, requiresProductId } = shown[index]!;
          const isSellable = isOffered && !fitsTypes.includes("Bakery") && (requiresProductId === null || isOurs(requiresProductId));
          expect(["open", "competitor"].includes(cell.state)).toBe(isSellable && !isOurs(id));
          expect(["owned", "replacement_due"].includes(cell.state)).toBe(isOurs(id));
          expect(cell.affinity !== null).toBe(isSellable && !isOurs(id));
        }
        const counts = countCells(cells);
        expect(counts.owned).toBe(products.filter(({ id }) => isOurs(id)).length);
        expect(counts.fit).toBe(counts.owned + counts.open);
        expect(counts.replacementDue).toBeLessThanOrEqual(counts.owned);
      }),
    );
  });
});
