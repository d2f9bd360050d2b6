import { createHmac, timingSafeEqual } from "node:crypto";

export type CookieFacts = { readonly header: string | undefined; readonly name: string; readonly secret: string };

/**
 * The session token of a request's cookies, if its signature is ours. better-auth writes `token.signature`, the signature an
 * HMAC-SHA256 of the token in base64, the whole percent-encoded.
 */
export function readSessionCookie({ header, name, secret }: CookieFacts): string | null {
  const value = cookieValue(header ?? "", name);
  const dot = value?.lastIndexOf(".") ?? -1;

  if (!value || dot < 1) {
    return null;
  }
  const token = value.slice(0, dot);
  const signature = Buffer.from(value.slice(dot + 1), "base64");
  const expected = createHmac("sha256", secret).update(token).digest();

  return signature.length === expected.length && timingSafeEqual(signature, expected) ? token : null;
}

function cookieValue(header: string, name: string): string | null {
  const pair = header.split(";").find((part) => part.trimStart().startsWith(`${name}=`));

  return pair === undefined ? null : decoded(pair.trim().slice(name.length + 1));
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
