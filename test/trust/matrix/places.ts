/**
 * Where a thing can be, seen from `rep owner`: their own account; one of a colleague in the same territory; one in the
 * territory beside it; one in the territory above; one in a branch of its own; one of another organization; nowhere.
 */
export const PLACES = ["own", "ownTerritory", "sibling", "parent", "otherBranch", "otherOrganization", "random"] as const;

export type Place = (typeof PLACES)[number];

/** Where there are things. */
export type RealPlace = Exclude<Place, "random">;

export const ACTORS = [
  "anonymous",
  "rep owner",
  "rep of the same territory",
  "rep of the sibling territory",
  "manager of the parent",
  "manager of the other branch",
  "admin",
  "deactivated rep",
  "rep of the other organization",
  "manager of the other organization",
  "admin of the other organization",
  "rep of both, in the other",
] as const;

export type Actor = (typeof ACTORS)[number];

export type ActorFacts = {
  readonly organization: "ours" | "other" | "none";
  readonly role: "rep" | "manager" | "admin" | null;
  readonly isSignedIn: boolean;
  readonly sees: readonly Place[];
};

const NOBODY: ActorFacts = { organization: "none", role: null, isSignedIn: false, sees: [] };

/** The oracle: written by hand, from the words of design §1 and trust §3.1. It asks no product code. */
export const ORACLE: Record<Actor, ActorFacts> = {
  anonymous: NOBODY,
  "rep owner": { organization: "ours", role: "rep", isSignedIn: true, sees: ["own"] },
  "rep of the same territory": { organization: "ours", role: "rep", isSignedIn: true, sees: ["ownTerritory"] },
  "rep of the sibling territory": { organization: "ours", role: "rep", isSignedIn: true, sees: ["sibling"] },
  "manager of the parent": { organization: "ours", role: "manager", isSignedIn: true, sees: ["own", "ownTerritory", "sibling", "parent"] },
  "manager of the other branch": { organization: "ours", role: "manager", isSignedIn: true, sees: ["otherBranch"] },
  admin: { organization: "ours", role: "admin", isSignedIn: true, sees: ["own", "ownTerritory", "sibling", "parent", "otherBranch"] },
  "deactivated rep": { ...NOBODY, isSignedIn: true },
  "rep of the other organization": { organization: "other", role: "rep", isSignedIn: true, sees: ["otherOrganization"] },
  "manager of the other organization": { organization: "other", role: "manager", isSignedIn: true, sees: ["otherOrganization"] },
  "admin of the other organization": { organization: "other", role: "admin", isSignedIn: true, sees: ["otherOrganization"] },
  // owns nothing there
  "rep of both, in the other": { organization: "other", role: "rep", isSignedIn: true, sees: [] },
};

/** Which roles each policy lets in: the second half of the oracle. */
export const LETS_IN: Record<string, readonly string[]> = {
  rep: ["rep", "manager", "admin"],
  member: ["rep", "manager", "admin"],
  manager: ["manager", "admin"],
  admin: ["admin"],
};
