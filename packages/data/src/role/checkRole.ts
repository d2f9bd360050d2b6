import type { Database } from "../database/database.ts";

type Powers = { readonly role: string; readonly isSuperuser: boolean; readonly canBypass: boolean; readonly owned: number };

const POWERS = `select current_user as role, r.rolsuper as "isSuperuser", r.rolbypassrls as "canBypass",
  (select count(*) from pg_class c where pg_has_role(r.oid, c.relowner, 'usage') and c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')) as owned
  from pg_roles r where r.rolname = current_user`;

/**
 * Why the connected role must not serve: one that is a superuser, may bypass row-level security or owns the tables (itself
 * or through a role it belongs to) stands above the wall between organizations.
 *
 * @returns one sentence for the operator, or null where the role is as it should be
 */
export async function checkRole(database: Database): Promise<string | null> {
  const { rows } = await database.unsafePool.query<Powers>(POWERS);
  const [powers] = rows;

  if (!powers) {
    return "The connected role is not known to the database.";
  }
  const reason = reasonAgainst(powers);

  return reason === null ? null : `Revisit will not serve as the role "${powers.role}", because it ${reason}: the wall between organizations would not hold. Give the server a role of its own (docs/decisions/003-roles.md).`;
}

function reasonAgainst(powers: Powers): string | null {
  if (powers.isSuperuser) {
    return "is a superuser";
  }
  if (powers.canBypass) {
    return "may bypass row-level security";
  }

  return powers.owned > 0 ? "owns Revisit's tables" : null;
}
