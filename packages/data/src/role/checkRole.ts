import type pg from "pg";

type Powers = { readonly role: string; readonly is_superuser: boolean; readonly can_bypass: boolean; readonly is_owner: boolean };

const POWERS = `select current_user as role, r.rolsuper as is_superuser, r.rolbypassrls as can_bypass,
  exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and pg_has_role(r.oid, c.relowner, 'usage')) as is_owner
  from pg_roles r where r.rolname = current_user`;

/**
 * Why the connected role must not serve: one that is a superuser, may bypass row-level security or owns the tables (itself
 * or through a role it belongs to) stands above the wall between organizations.
 *
 * @returns what it is or does, to follow "because it …"; null where the role is as it should be
 */
export async function checkRole(connection: pg.Client | pg.Pool): Promise<string | null> {
  const { rows } = await connection.query<Powers>(POWERS);
  const [powers] = rows;

  if (powers?.is_superuser) {
    return "is a superuser";
  }
  if (powers?.can_bypass) {
    return "may bypass row-level security";
  }

  return powers?.is_owner ? "owns Revisit's tables" : null;
}
