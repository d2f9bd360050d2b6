import type { Fixture } from "./fixture.ts";
import type { Outcome } from "./outcome.ts";
import { LETS_IN, ORACLE, type Actor, type Place } from "./places.ts";

const OURS: readonly Place[] = ["own", "ownTerritory", "sibling", "parent", "otherBranch"];

/** What the oracle says of a call; `policy` is what the procedure declares. */
export function expectedOf(policy: string, fixture: Fixture, { actor, place }: { actor: Actor; place: Place }): Outcome["kind"] {
  const refusal = refusedByPolicy(policy, actor);

  if (fixture.expected) {
    return fixture.expected(actor, place);
  }

  return refusal ?? (mayTouch(fixture, actor, place) ? "ok" : "not found");
}

/** Whether somebody whom the policy lets in reaches things at a place. */
export function mayTouch(fixture: Fixture, actor: Actor, place: Place): boolean {
  const { sees, organization } = ORACLE[actor];

  switch (fixture.about) {
    case "nothing":
      return true;
    case "account":
      return sees.includes(place);
    case "organization":
      return organization === (OURS.includes(place) ? "ours" : place === "otherOrganization" ? "other" : "nobody's");
  }
}

function refusedByPolicy(policy: string, actor: Actor): Outcome["kind"] | null {
  const { role, isSignedIn } = ORACLE[actor];

  if (policy === "public") {
    return null;
  }
  if (policy === "signed_in") {
    return isSignedIn ? null : "unauthorized";
  }
  if (role === null) {
    return "unauthorized";
  }

  return LETS_IN[policy]?.includes(role) ? null : "forbidden";
}
