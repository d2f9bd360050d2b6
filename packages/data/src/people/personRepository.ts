import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { Role, Viewer } from "@revisit/domain/people/viewer";
import { RuleError } from "@revisit/domain/errors";
import { sql, type Sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { assignTerritories } from "./assignTerritories.ts";
import { requireAdminLeft } from "./requireAdminLeft.ts";

export type PersonRecord = {
  id: string;
  name: string;
  email: string;
  role: Role;
  isActive: boolean;
  canSignIn: boolean;
  weeklyCapacity: number;
  /** assignments that hold today or will; `endsOn` is the first day without */
  territories: { id: string; code: string; name: string; startsOn: string; endsOn: string | null }[];
  accounts: number;
  version: number;
};

/** `version` null: a new one. */
export type PersonDraft = {
  readonly personId: string;
  readonly version: number | null;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly weeklyCapacity: number;
  readonly territoryIds: readonly string[];
};

/** The people of the organization: an admin sees all, a manager those of their territories and whoever owns an account there. */
export function personRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    list: (today: IsoDay) => tx.query<PersonRecord>(listStatement(tx, viewer, today), "people"),

    /** @returns the new version. @throws {RuleError} `email_taken`, `territory_not_found`, `last_admin`, `person_not_found`, `record_changed_meanwhile` */
    async save(draft: PersonDraft, today: IsoDay): Promise<number> {
      await refuseTakenEmail(tx, draft);
      const [row] = await tx.query<{ version: number }>(draft.version === null ? insertStatement(tx, draft) : updateStatement(tx, draft));

      if (!row) {
        return refuse(tx, draft.personId);
      }
      await assignTerritories(tx, draft, today);
      await requireAdminLeft(tx);

      return row.version;
    },

    /** Whom the writes of a key that stands for nobody are put down to: the first admin, else manager, else rep. @throws {RuleError} `person_not_found` */
    async standIn(): Promise<string> {
      const [row] = await tx.query<{ id: string }>(
        sql`select id from person where org_id = ${tx.orgId}::uuid and is_active
            order by array_position(array['admin', 'manager', 'rep'], role), created_at, id limit 1`,
      );

      if (!row) {
        throw new RuleError("person_not_found");
      }

      return row.id;
    },

    /** Ends the sessions of whoever is deactivated. @throws {RuleError} `person_not_found`, `last_admin` */
    async setActive(personId: string, isActive: boolean): Promise<void> {
      const [row] = await tx.query<{ userId: string | null }>(
        sql`update person set is_active = ${isActive}, version = version + 1 where org_id = ${tx.orgId}::uuid and id = ${personId}::uuid returning user_id as "userId"`,
      );

      if (!row) {
        throw new RuleError("person_not_found");
      }
      await requireAdminLeft(tx);
      if (!isActive) {
        await tx.execute(sql`delete from auth_session where user_id = ${row.userId} and org_id = ${tx.orgId}`);
      }
    },
  };
}

function listStatement(tx: TenantQueries, viewer: Viewer, today: IsoDay): Sql {
  return sql`
    select p.id, p.name, p.email, p.role, p.is_active as "isActive", p.user_id is not null as "canSignIn", p.weekly_capacity as "weeklyCapacity", p.version,
      coalesce((select sum(c.accounts)::int from standing_count c where c.org_id = p.org_id and c.owner_id = p.id), 0) as accounts,
      coalesce((select json_agg(json_build_object('id', t.id, 'code', t.code, 'name', t.name, 'startsOn', a.starts_on, 'endsOn', a.ends_on) order by t.name, a.starts_on, t.id)
        from territory_assignment a join territory t on t.org_id = a.org_id and t.id = a.territory_id
        where a.org_id = p.org_id and a.person_id = p.id and (a.ends_on is null or a.ends_on > ${today}::date)), '[]'::json) as territories
    from person p where p.org_id = ${tx.orgId}::uuid and ${inSight(tx, viewer)}
    order by p.is_active desc, p.name, p.id`;
}

function inSight(tx: TenantQueries, viewer: Viewer): Sql {
  if (viewer.scope.kind === "all") {
    return sql`true`;
  }
  const territoryIds = viewer.scope.territoryIds;

  return sql`(p.id = ${viewer.personId}::uuid
    or exists (select from territory_assignment a where a.org_id = p.org_id and a.person_id = p.id and a.territory_id = any(${territoryIds}::uuid[]))
    or exists (select from standing_count c where c.org_id = ${tx.orgId}::uuid and c.owner_id = p.id and c.accounts > 0 and c.territory_id = any(${territoryIds}::uuid[])))`;
}

async function refuseTakenEmail(tx: TenantQueries, { personId, email }: PersonDraft): Promise<void> {
  const [taken] = await tx.query(
    sql`select from person where org_id = ${tx.orgId}::uuid and lower(email) = ${email} and id <> ${personId}::uuid`,
  );

  if (taken) {
    throw new RuleError("email_taken", { email });
  }
}

function insertStatement(tx: TenantQueries, draft: PersonDraft): Sql {
  return sql`
    insert into person (org_id, id, name, email, role, weekly_capacity)
    values (${tx.orgId}::uuid, ${draft.personId}::uuid, ${draft.name}, ${draft.email}, ${draft.role}, ${draft.weeklyCapacity})
    on conflict (org_id, id) do nothing returning version`;
}

function updateStatement(tx: TenantQueries, draft: PersonDraft): Sql {
  return sql`
    update person set name = ${draft.name}, email = ${draft.email}, role = ${draft.role}, weekly_capacity = ${draft.weeklyCapacity}, version = version + 1
    where org_id = ${tx.orgId}::uuid and id = ${draft.personId}::uuid and version = ${draft.version} returning version`;
}

async function refuse(tx: TenantQueries, personId: string): Promise<never> {
  const [row] = await tx.query(sql`select from person where org_id = ${tx.orgId}::uuid and id = ${personId}::uuid`);

  throw new RuleError(row ? "record_changed_meanwhile" : "person_not_found");
}
