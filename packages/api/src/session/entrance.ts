import type { Role } from "@revisit/domain/people/viewer";

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
  /** Makes the first organization with its first admin, or nothing. @throws {RuleError} where there is one already */
  create(organization: NewOrganization, asOf: Date): Promise<void>;
};
