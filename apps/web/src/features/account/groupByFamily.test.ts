import { expect, it } from "vitest";
import type { WhitespaceView } from "@revisit/api/accounts/views";
import { groupByFamily } from "./groupByFamily.ts";

type Cell = Pick<WhitespaceView, "name" | "family" | "state"> & { readonly affinity?: number };

it.each([
  { name: "nothing to show", cells: [], families: [] },
  {
    name: "a family has the replacement due, then what is open, then the rest",
    cells: [
      { name: "Tray", family: "Scales", state: "unfit" },
      { name: "Bench", family: "Scales", state: "owned" },
      { name: "Floor", family: "Scales", state: "competitor", affinity: 0.9 },
      { name: "Hanging", family: "Scales", state: "open", affinity: 0.1 },
      { name: "Counter", family: "Scales", state: "replacement_due" },
    ],
    families: ["Scales: Counter Hanging Floor Bench Tray"],
  },
  {
    name: "the likelier comes first, equals by name",
    cells: [
      { name: "B", family: "Scales", state: "open", affinity: 0.2 },
      { name: "C", family: "Scales", state: "open", affinity: 0.4 },
      { name: "A", family: "Scales", state: "open", affinity: 0.2 },
    ],
    families: ["Scales: C A B"],
  },
  {
    name: "the family with the likeliest sale is on top",
    cells: [
      { name: "A", family: "Scales", state: "open", affinity: 0.2 },
      { name: "B", family: "Service", state: "open", affinity: 0.4 },
    ],
    families: ["Service: B", "Scales: A"],
  },
] as const)("$name", ({ cells, families }) => {
  expect(groupByFamily(cells.map(cellOf)).map((family) => `${family.name}: ${family.cells.map(({ name }) => name).join(" ")}`)).toEqual(
    families,
  );
});

function cellOf(cell: Cell): WhitespaceView {
  return {
    productId: cell.name,
    sku: cell.name,
    kind: "product",
    becauseOf: [],
    repurchaseProbability: null,
    typicalOrderCents: 0,
    expectedValueCents: 0,
    isAffordable: false,
    attaches: false,
    ownedSince: null,
    replacementDueOn: null,
    competitor: null,
    owned: null,
    ...cell,
    affinity: cell.affinity ?? null,
  };
}
