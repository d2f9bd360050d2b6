import { RuleError } from "@revisit/domain/errors";
import type { Role } from "@revisit/domain/people/viewer";
import { sql } from "../database/sql.ts";
import { newApiKey } from "../entrance/apiKey.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

export type KeyRecord = { id: string; name: string; role: Role; createdAt: string; lastUsedAt: string | null; revokedAt: string | null };

/** `personId` null: the key stands for nobody in particular and sees all of the organization. */
export type NewKey = { readonly keyId: string; readonly name: string; readonly role: Role; readonly personId: string | null };

/** Keys for /api/v1. Of their secrets only the hash is kept. */
export function keyRepository(tx: TenantQueries) {
  return {
    /** Those in use first, the newest first. */
    list: () =>
      tx.query<KeyRecord>(sql`
        select id, name, role, created_at as "createdAt", last_used_at as "lastUsedAt", revoked_at as "revokedAt"
        from api_key where org_id = ${tx.orgId}::uuid order by revoked_at is not null, created_at desc, id`),

    /** @returns the key itself, which nobody can read again. @throws {RuleError} `person_not_found` */
    async create(key: NewKey, asOf: Date): Promise<string> {
      const [person] =
        key.personId === null
          ? [{}]
          : await tx.query(sql`select from person where org_id = ${tx.orgId}::uuid and id = ${key.personId}::uuid and is_active`);

      if (!person) {
        throw new RuleError("person_not_found");
      }
      const made = newApiKey(tx.orgId);

      await tx.execute(sql`
        insert into api_key (org_id, id, name, role, person_id, secret_hash, created_at)
        values (${tx.orgId}::uuid, ${key.keyId}::uuid, ${key.name}, ${key.role}, ${key.personId}::uuid, ${made.secretHash}, ${asOf})`);

      return made.key;
    },

    /** Ends it with its next use. @throws {RuleError} `not_found` */
    async revoke(keyId: string, asOf: Date): Promise<void> {
      const revoked = await tx.execute(
        sql`update api_key set revoked_at = coalesce(revoked_at, ${asOf}) where org_id = ${tx.orgId}::uuid and id = ${keyId}::uuid`,
      );

      if (revoked === 0) {
        throw new RuleError("not_found");
      }
    },
  };
}
