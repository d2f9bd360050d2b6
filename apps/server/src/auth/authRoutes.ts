import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { ServerParts } from "../http/serverParts.ts";
import { mayTrySignIn, signedIn } from "./signInLimit.ts";

const credentials = z.strictObject({
  email: z.string().max(320),
  password: z.string().max(200),
  rememberMe: z.boolean().optional(),
  callbackURL: z.string().optional(),
});

const RETRY_AFTER_SECONDS = "900";

/** Of better-auth's many addresses these three alone are open: signing in, signing out, and asking whether one is. */
export function authRoutes(server: FastifyInstance, parts: ServerParts): void {
  server.post("/api/auth/sign-in/email", (request, reply) => signIn(parts, request, reply));
  server.post("/api/auth/sign-out", async (request, reply) => {
    // "storage" would take reviews with it that were recorded offline and not sent yet
    reply.header("clear-site-data", '"cache"');

    return answer(reply, await askAuth(parts, request));
  });
  server.get("/api/auth/get-session", async (request, reply) => answer(reply, await askAuth(parts, request)));
}

async function signIn(parts: ServerParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const body = credentials.safeParse(request.body);

  if (!body.success) {
    return reply.code(400).send({ code: "INVALID_BODY", message: "Enter an e-mail address and a password." });
  }
  const attempt = { email: body.data.email, address: request.ip };

  if (!(await mayTrySignIn(parts.database, attempt))) {
    return reply
      .code(429)
      .header("retry-after", RETRY_AFTER_SECONDS)
      .send({ code: "TOO_MANY_ATTEMPTS", message: "Too many attempts: wait a quarter of an hour and try again." });
  }
  const response = await askAuth(parts, request);

  if (response.ok) {
    await signedIn(parts.database, attempt);
    const { user } = (await response.clone().json()) as { user: unknown };

    // better-auth also answers with the session's token, which is for the cookie that no script can read
    return answer(reply, new Response(JSON.stringify({ user }), response));
  }

  return answer(reply, response);
}

async function askAuth(parts: ServerParts, request: FastifyRequest): Promise<Response> {
  const auth = await parts.auth();

  return auth.handler(asWebRequest(parts, request));
}

/** The guard has seen to it that the request is from a page of ours, whichever of our names it came under. */
function asWebRequest(parts: ServerParts, request: FastifyRequest): Request {
  const headers = new Headers({ origin: new URL(parts.baseUrl).origin });

  for (const name of ["cookie", "content-type", "user-agent"]) {
    const value = request.headers[name];

    if (typeof value === "string") {
      headers.set(name, value);
    }
  }

  return new Request(new URL(request.url, parts.baseUrl), {
    method: request.method,
    headers,
    ...(request.method === "POST" ? { body: JSON.stringify(request.body ?? {}) } : {}),
  });
}

async function answer(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  for (const cookie of response.headers.getSetCookie()) {
    reply.header("set-cookie", cookie);
  }

  return reply
    .code(response.status)
    .type("application/json")
    .send(await response.text());
}
