import { mayTouch } from "./expectation.ts";
import { inputAt, sharedAt, type Fixture } from "./fixture.ts";
import { ACTORS, PLACES, type Actor, type Place } from "./places.ts";
import type { World } from "./world.ts";

/** One call: who, with what, and where its ids come from. */
export type Cell = {
  readonly actor: Actor;
  readonly place: Place;
  /** one id from another place: never a success, whatever the caller sees */
  readonly mixed?: { readonly field: string; readonly from: Place } | undefined;
  /** only what its answer says is judged */
  readonly isVariant: boolean;
  readonly input: unknown;
};

type Sought = { readonly fixture: Fixture; readonly world: World; readonly actor: Actor };

const ORGANIZATION_PLACES: readonly Place[] = ["own", "otherOrganization", "random"];

/** Every call of one fixture: actors × places, ids mixed one at a time, and its variants. */
export function cellsOf(fixture: Fixture, world: World): Cell[] {
  return ACTORS.flatMap((actor) => [
    ...plainCells(fixture, world, actor),
    ...mixedCells(fixture, world, actor),
    ...variantCells(fixture, world, actor),
  ]);
}

function plainCells(fixture: Fixture, world: World, actor: Actor): Cell[] {
  return placesOf(fixture).map((place) => ({ actor, place, isVariant: false, input: inputAt(fixture, world, { place }) }));
}

function mixedCells(fixture: Fixture, world: World, actor: Actor): Cell[] {
  const home = placesOf(fixture).find((place) => mayTouch(fixture, actor, place));
  const fields = Object.keys(fixture.ids ?? {});

  if (home === undefined || fields.length < 2 || fixture.expected) {
    return [];
  }

  return fields.flatMap((field) =>
    PLACES.filter((from) => isElsewhere({ fixture, world, actor }, { field, home, from })).map((from) => {
      const mixed = { field, from };

      return { actor, place: home, mixed, isVariant: false, input: inputAt(fixture, world, { place: home, mixed }) };
    }),
  );
}

/**
 * What an organization shares is the same at all of its places: only another organization's, or nobody's, is elsewhere. Where the
 * field alone says which account is meant, taking it from a place that the caller sees is no mixture, but a call at that place.
 */
function isElsewhere({ fixture, world, actor }: Sought, { field, home, from }: { field: string; home: Place; from: Place }): boolean {
  const differs = (one: string) => idIn(fixture, world, { field: one, place: home }) !== idIn(fixture, world, { field: one, place: from });
  const isAlone = Object.keys(fixture.ids ?? {}).every((one) => one === field || !hangsOnAccount(fixture, world, one));

  return differs(field) && !(isAlone && mayTouch(fixture, actor, from));
}

function hangsOnAccount(fixture: Fixture, world: World, field: string): boolean {
  return idIn(fixture, world, { field, place: "own" }) !== idIn(fixture, world, { field, place: "ownTerritory" });
}

function idIn(fixture: Fixture, world: World, { field, place }: { field: string; place: Place }): string | undefined {
  return fixture.ids?.[field]?.(world.at[place], sharedAt(world, place));
}

function variantCells(fixture: Fixture, world: World, actor: Actor): Cell[] {
  return (fixture.variants?.(world) ?? []).map((input) => ({ actor, place: "own", isVariant: true, input }));
}

function placesOf(fixture: Fixture): readonly Place[] {
  return fixture.places ?? { account: PLACES, organization: ORGANIZATION_PLACES, nothing: ["own"] as const }[fixture.about];
}
