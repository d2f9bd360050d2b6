/** better-auth's own hash of a password (scrypt), loaded when it is first needed. */
export async function hashPassword(password: string): Promise<string> {
  const crypto = await import("better-auth/crypto");

  return crypto.hashPassword(password);
}
