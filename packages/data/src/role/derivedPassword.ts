import { createHmac } from "node:crypto";

/**
 * The server role's password on a database of the operator's own, made from the owner's: every server behind one database
 * arrives at the same, nothing is stored, and it can't be turned back (docs/decisions/004-database-roles.md).
 */
export function derivedPassword(ownerPassword: string): string {
  return createHmac("sha256", ownerPassword).update("revisit_app").digest("base64url");
}
