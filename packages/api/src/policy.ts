import type { Role } from "@revisit/domain/people/viewer";

/**
 * Who may call a procedure at all; which rows they then see is their scope's business. `public`: anybody; `signed_in`: a user
 * even without an organization; `member`: anybody of the organization; the roles: that role and those above it.
 */
export type Policy = "public" | "signed_in" | "member" | Role;

export type ProcedureMeta = { readonly policy: Policy };

/** The roles each policy admits; empty where no membership is asked for. */
export const ADMITTED = {
  public: [],
  signed_in: [],
  member: ["rep", "manager", "admin"],
  rep: ["rep", "manager", "admin"],
  manager: ["manager", "admin"],
  admin: ["admin"],
} as const satisfies Record<Policy, readonly Role[]>;
