import type { Role } from "@revisit/domain/people/viewer";
import type { Member } from "../context.ts";

/** What can be asked before there is a tenant. */
export type Entrance = {
  setup: Setup;
  /** the organizations in which a user is active, by name */
  memberships(userId: string): Promise<Membership[]>;
  /** Lets a session act in another organization of its user. @returns whom they are there; null where they are no active member */
  enter(entering: Entering, asOf: Date): Promise<Member | null>;
};

export type Entering = { readonly sessionToken: string; readonly userId: string; readonly orgId: string };

export type Membership = { orgId: string; name: string; role: Role };

export type NewOrganization = {
  readonly organization: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
};

export type DemoLogin = { email: string; password: string; role: Role; name: string };

/** What can be done before any organization exists, and what a visitor may know of it. */
export type Setup = {
  needsSetup(): Promise<boolean>;
  /** empty unless the demo organization is loaded */
  demoLogins(): Promise<DemoLogin[]>;
  /** Makes the first organization with its first admin. @throws {RuleError} `already_set_up` */
  create(organization: NewOrganization, asOf: Date): Promise<void>;
};
