import { createHash, randomBytes } from "node:crypto";

export type ApiKeyParts = { readonly orgId: string; readonly secret: string };

const KEY = /^rv_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;
const SECRET_BYTES = 32;

/** A new key: it names its organization (so that it can be looked up behind the wall) and carries 256 random bits. */
export function newApiKey(orgId: string): { key: string; secretHash: string } {
  const secret = randomBytes(SECRET_BYTES).toString("base64url");

  return { key: `rv_${orgId.replaceAll("-", "")}_${secret}`, secretHash: hashOf(secret) };
}

/** @returns null where the text has not the form of a key */
export function readApiKey(text: string): ApiKeyParts | null {
  const [, hex, secret] = KEY.exec(text) ?? [];

  if (!hex || !secret) {
    return null;
  }

  return { orgId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"), secret };
}

/** What is kept of a secret. It has 256 bits of its own, so one round of SHA-256 is enough. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
