import { localDay } from "@revisit/domain/calendar/localDay";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { withDefaults, type ChangedSettings, type Settings } from "@revisit/domain/organization/settings";
import type { Role, Scope, Viewer } from "@revisit/domain/people/viewer";

/** The organization somebody acts in. */
export type CurrentOrganization = {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly isDemo: boolean;
  readonly settings: Settings;
};

/** Whom somebody is in one organization, and the organization's day. */
export type MemberFacts = { readonly viewer: Viewer; readonly organization: CurrentOrganization; readonly today: IsoDay };

/** `member_as_json` of the database. `person` is null for a key that stands for nobody, and for one who is no longer active. */
export type MemberJson = {
  organization: Omit<CurrentOrganization, "settings"> & { settings: ChangedSettings };
  person: { id: string; name: string; email: string; role: Role } | null;
  territoryIds: string[];
};

/** @param role - the person's own, or the one an API key was given */
export function memberFacts(member: MemberJson, role: Role, asOf: Date): MemberFacts {
  const { organization, person, territoryIds } = member;

  return {
    viewer: {
      orgId: organization.id,
      personId: person?.id ?? null,
      role,
      name: person?.name ?? "",
      email: person?.email ?? "",
      scope: scopeOf(role, person?.id ?? null, territoryIds),
    },
    organization: { ...organization, settings: withDefaults(organization.settings) },
    today: localDay(organization.timeZone, asOf),
  };
}

function scopeOf(role: Role, personId: string | null, territoryIds: readonly string[]): Scope {
  if (role === "admin") {
    return { kind: "all" };
  }

  return role === "manager" || personId === null ? { kind: "territories", territoryIds } : { kind: "owner", personId, territoryIds };
}
