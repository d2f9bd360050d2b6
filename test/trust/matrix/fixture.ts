import type { RuleCode } from "@revisit/domain/errors";
import type { Outcome } from "./outcome.ts";
import type { Actor, Place } from "./places.ts";
import type { PlaceThings } from "./seedPlace.ts";
import type { SharedThings } from "./seedShared.ts";
import type { World } from "./world.ts";

/** How to call one procedure so that somebody who may succeeds, and what in its input names things. */
export type Fixture = {
  /** who may: whoever sees the place's account; anybody of its organization whom the policy lets in; or there is no place */
  readonly about: "account" | "organization" | "nothing";
  readonly places?: readonly Place[];
  /** the rest of the input; absent where the procedure takes nothing at all */
  readonly rest?: () => Record<string, unknown>;
  /** fields that name things which must be there, by path (`participants.0.contactId`) */
  readonly ids?: Readonly<Record<string, (things: PlaceThings, shared: SharedThings) => string>>;
  /** what somebody who may gets where it is not `ok` */
  readonly allowed?: RuleCode;
  /** where neither policy nor place decides alone */
  readonly expected?: (actor: Actor, place: Place) => Outcome["kind"];
  /** the answer itself, where even a success must not reach everywhere */
  readonly answers?: (actor: Actor, place: Place) => unknown;
  /** answers to somebody who belongs to both organizations may speak of both */
  readonly isOfBoth?: boolean;
  /** further inputs, whose answers must not say more than the caller may read */
  readonly variants?: (world: World) => Record<string, unknown>[];
};

/** The input of a call at a place; `mixed` takes one of its ids from another place. */
export function inputAt(fixture: Fixture, world: World, at: { place: Place; mixed?: { field: string; from: Place } | undefined }): unknown {
  if (!fixture.rest) {
    return undefined;
  }
  const input = fixture.rest();

  for (const [field, idOf] of Object.entries(fixture.ids ?? {})) {
    const place = at.mixed?.field === field ? at.mixed.from : at.place;

    setAt(input, field.split("."), idOf(world.at[place], sharedAt(world, place)));
  }

  return input;
}

export function sharedAt(world: World, place: Place): SharedThings {
  return { otherOrganization: world.other, random: world.nowhere }[place as string] ?? world.ours;
}

function setAt(target: Record<string, unknown>, [first = "", ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    target[first] = value;
  } else {
    target[first] ??= /^\d+$/.test(rest[0] ?? "") ? [] : {};
    setAt(target[first] as Record<string, unknown>, rest, value);
  }
}
