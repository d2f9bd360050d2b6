import type { Database } from "@revisit/data/database/database";
import { memberships } from "@revisit/data/entrance/memberships";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { sessionCookieName } from "./sessionCookieName.ts";

export type AuthOptions = { readonly database: Database; readonly secret: string; readonly baseUrl: string };

export type Auth = ReturnType<typeof createAuth>;

const DAY_SECONDS = 86_400;
/** A session ends this long after the sign-in, used or not. */
const SESSION_DAYS = 30;

/**
 * Sign-in by e-mail and password. Users are made by our own procedures only, sessions are read by our own query at every
 * request (`identify`), so better-auth caches nothing and answers nothing but signing in and out.
 */
export function createAuth({ database, secret, baseUrl }: AuthOptions) {
  const isSecure = baseUrl.startsWith("https:");

  return betterAuth({
    baseURL: baseUrl,
    basePath: "/api/auth",
    secret,
    database: prismaAdapter(database.unsafePrisma, { provider: "postgresql" }),
    account: { modelName: "authAccount" },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    session: {
      expiresIn: SESSION_DAYS * DAY_SECONDS,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: { orgId: { type: "string", required: false, input: false } },
    },
    databaseHooks: {
      session: {
        create: { before: async (session) => ({ data: { ...session, orgId: await onlyOrganization(database, session.userId) } }) },
      },
    },
    // counted by `signInLimit`, on the person and on the address, over all servers
    rateLimit: { enabled: false },
    trustedOrigins: [new URL(baseUrl).origin],
    advanced: {
      // the prefix `__Host-` instead of better-auth's `__Secure-`
      useSecureCookies: false,
      cookies: {
        session_token: { name: sessionCookieName(isSecure), attributes: { secure: isSecure, httpOnly: true, sameSite: "lax", path: "/" } },
      },
      ipAddress: { disableIpTracking: true },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

/** Where there is no choice, a session stands in it from the start. */
async function onlyOrganization(database: Database, userId: string): Promise<string | null> {
  const [only, another] = await memberships(database, userId);

  return only && !another ? only.orgId : null;
}
