import { createHash, randomUUID } from "node:crypto";
import type { IdentifiedKey } from "@revisit/data/entrance/identifyKey";
import type { RestContext } from "./restContext.ts";

const UUID_HEX = 32;

/**
 * The mutation's id behind an `Idempotency-Key`: the same for the same header of the same key, so that a request sent again
 * is answered again and not done again; a new one where there is no header.
 */
export function mutationIdFor({
  key,
  idempotencyKey,
}: Pick<RestContext, "idempotencyKey"> & { readonly key: Pick<IdentifiedKey, "keyId"> }): string {
  if (idempotencyKey === null) {
    return randomUUID();
  }
  const hex = createHash("sha256").update(`${key.keyId} ${idempotencyKey}`).digest("hex").slice(0, UUID_HEX);

  // the version and variant of a UUID of one's own making (RFC 9562, version 8)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
