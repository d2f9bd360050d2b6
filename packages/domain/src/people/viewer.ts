/** What a person may do; each role may do all that the one before may. */
export const ROLES = ["rep", "manager", "admin"] as const;

export type Role = (typeof ROLES)[number];

/**
 * Which accounts somebody sees, and so what hangs on them. `owner`: the accounts the person owns and, where the organization
 * lets reps see their territory, those standing in `territoryIds` (else empty). `territories`: already widened to all below.
 */
export type Scope =
  | { readonly kind: "all" }
  | { readonly kind: "territories"; readonly territoryIds: readonly string[] }
  | { readonly kind: "owner"; readonly personId: string; readonly territoryIds: readonly string[] };

/**
 * Who asks, as read from the database at this request. `personId` is null for the system and for an API key that stands for
 * nobody in particular.
 */
export type Viewer = {
  readonly orgId: string;
  readonly personId: string | null;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly scope: Scope;
};
