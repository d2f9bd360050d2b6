/** `__Host-` makes browsers refuse the cookie from other hosts and over plain HTTP; they refuse the prefix itself without HTTPS. */
export function sessionCookieName(isSecure: boolean): string {
  return isSecure ? "__Host-revisit" : "revisit";
}
