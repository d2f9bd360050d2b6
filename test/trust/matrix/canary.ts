import { ORACLE, type Actor, type RealPlace } from "./places.ts";

/** Where a marked text may be read: at a place by those who see it; `shared` by the whole organization. */
export type CanaryPlace =
  RealPlace | "shared" | "sharedOther" | "territoryOwn" | "territorySibling" | "territoryParent" | "territoryOtherBranch";

/** A text that says where it comes from. */
export function canary(place: CanaryPlace, what: string): string {
  return `CANARY-${place}-${what}`;
}

/** The marked texts in something that was answered which this actor must not read. */
export function foreignCanaries(actor: Actor, text: string): string[] {
  const found = text.match(/CANARY-[A-Za-z]+-[A-Za-z]+/g) ?? [];

  return [...new Set(found.filter((mark) => !mayRead(actor, mark.split("-")[1] as CanaryPlace)))];
}

/** Territories are named to whoever sees an account in them or below: the tree has its roots. */
const OF_TERRITORY: Partial<Record<CanaryPlace, readonly RealPlace[]>> = {
  territoryOwn: ["own", "ownTerritory"],
  territorySibling: ["sibling"],
  territoryParent: ["own", "ownTerritory", "sibling", "parent"],
  territoryOtherBranch: ["otherBranch"],
};

function mayRead(actor: Actor, place: CanaryPlace): boolean {
  const { organization, sees } = ORACLE[actor];

  if (place === "shared" || place === "sharedOther") {
    return organization === (place === "shared" ? "ours" : "other");
  }

  return (OF_TERRITORY[place] ?? [place as RealPlace]).some((one) => sees.includes(one));
}
