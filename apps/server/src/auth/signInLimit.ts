import { createHash } from "node:crypto";
import type { Database } from "@revisit/data/database/database";
import { countAttempt } from "@revisit/data/entrance/countAttempt";
import { forgetAttempts } from "@revisit/data/entrance/forgetAttempts";

export type Attempt = { readonly email: string; readonly address: string };

const WINDOW_MS = 15 * 60_000;
const LIMITS = { personFromAddress: 10, person: 50, address: 100 };

/**
 * Counts an attempt to sign in, in the database, so that it counts over all servers: ten for one person from one address,
 * fifty for one person from anywhere (so that a stranger cannot lock somebody out with ten), a hundred from one address.
 *
 * @returns whether it may go on
 */
export async function mayTrySignIn(database: Database, attempt: Attempt): Promise<boolean> {
  const { personFromAddress, person, address } = keysOf(attempt);
  const counts = await Promise.all([personFromAddress, person, address].map((key) => countAttempt(database, key, WINDOW_MS)));

  return (counts[0] ?? 0) <= LIMITS.personFromAddress && (counts[1] ?? 0) <= LIMITS.person && (counts[2] ?? 0) <= LIMITS.address;
}

/** A right password ends the count for that person from that address. */
export async function signedIn(database: Database, attempt: Attempt): Promise<void> {
  await forgetAttempts(database, keysOf(attempt).personFromAddress);
}

/** Keys are hashes: the table says nothing of who tried. */
function keysOf({ email, address }: Attempt): Record<keyof typeof LIMITS, string> {
  const person = email.trim().toLowerCase();

  return { personFromAddress: hash(`both ${person} ${address}`), person: hash(`person ${person}`), address: hash(`address ${address}`) };
}

function hash(text: string): string {
  return `sign-in:${createHash("sha256").update(text).digest("base64url")}`;
}
