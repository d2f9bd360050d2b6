import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@revisit/data/database/openDatabase";
import { newId } from "@revisit/data/newId";
import type { FastifyInstance } from "fastify";
import { createLogger } from "@revisit/server/http/createLogger";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SECURITY_HEADERS } from "@revisit/server/http/securityHeaders";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";
import { injectedServer, ORIGIN, OUR_PAGE } from "./injectedServer.ts";

const FIRST = {
  organization: "Acme",
  currency: "EUR",
  timeZone: "Europe/Kyiv",
  name: "Ada",
  email: "Ada@Example.com",
  password: "correct horse",
};
const HTML = { accept: "text/html" };

let db: TestDatabase;
let server: FastifyInstance;
let webFolder: string;

beforeAll(async () => {
  db = await testDatabase();
  webFolder = await mkdtemp(join(tmpdir(), "revisit-web-"));
  await mkdir(join(webFolder, "assets"));
  await writeFile(join(webFolder, "index.html"), "<!doctype html><title>Revisit</title>");
  await writeFile(join(webFolder, "assets", "main-1a2b3c.js"), "void 0;");
  server = await injectedServer(db.database, { parts: { webFolder } });
  await server.inject({ method: "POST", url: "/trpc/setup.create", headers: OUR_PAGE, payload: FIRST });
});
afterAll(async () => {
  await server.close();
  await db.close();
  await rm(webFolder, { recursive: true, force: true });
});

describe("every answer", () => {
  it.each([
    { name: "the page", url: "/", headers: HTML, status: 200, cache: "no-cache" },
    { name: "a page of the app's own", url: "/accounts/1", headers: HTML, status: 200, cache: "no-cache" },
    { name: "a hashed file", url: "/assets/main-1a2b3c.js", headers: {}, status: 200, cache: "public, max-age=31536000, immutable" },
    { name: "a file that is not there", url: "/assets/gone.js", headers: HTML, status: 404, cache: "no-store" },
    { name: "an API address that is not there", url: "/api/nothing", headers: HTML, status: 404, cache: "no-store" },
    { name: "a procedure", url: "/trpc/setup.status", headers: {}, status: 200, cache: "no-store" },
    { name: "a refused procedure", url: "/trpc/session.me", headers: {}, status: 401, cache: "no-store" },
    { name: "a procedure that is not there", url: "/trpc/no.such", headers: {}, status: 404, cache: "no-store" },
    { name: "health", url: "/healthz", headers: {}, status: 200, cache: "no-store" },
    { name: "readiness", url: "/readyz", headers: {}, status: 200, cache: "no-store" },
    { name: "metrics", url: "/metrics", headers: {}, status: 200, cache: "no-store" },
    { name: "the session", url: "/api/auth/get-session", headers: {}, status: 200, cache: "no-store" },
  ])("$name: $status with all the headers", async ({ url, headers, status, cache }) => {
    const answer = await server.inject({ url, headers });

    expect(answer.statusCode).toBe(status);
    expect(answer.headers).toMatchObject({ ...SECURITY_HEADERS, "cache-control": cache });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  it("forbids scripts that are not ours, and every frame", () => {
    const policy = SECURITY_HEADERS["content-security-policy"];

    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|nonce|\*)/);
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

describe("a change", () => {
  it.each([
    { name: "from our page", headers: OUR_PAGE, executes: true },
    {
      name: "from our page in a browser without Sec-Fetch-Site",
      headers: { ...without("sec-fetch-site"), origin: ORIGIN },
      executes: true,
    },
    { name: "from another site", headers: { ...OUR_PAGE, "sec-fetch-site": "cross-site" }, executes: false },
    { name: "from another subdomain", headers: { ...OUR_PAGE, "sec-fetch-site": "same-site" }, executes: false },
    { name: "from another origin", headers: { ...without("sec-fetch-site"), origin: "https://evil.example" }, executes: false },
    {
      name: "from an origin that begins like ours",
      headers: { ...without("sec-fetch-site"), origin: `${ORIGIN}.evil.example` },
      executes: false,
    },
    { name: "from nowhere in particular", headers: without("sec-fetch-site"), executes: false },
    { name: "without our header", headers: without("x-app-request"), executes: false },
    { name: "as a form", headers: { ...OUR_PAGE, "content-type": "application/x-www-form-urlencoded" }, executes: false },
    { name: "as a form with files", headers: { ...OUR_PAGE, "content-type": "multipart/form-data; boundary=x" }, executes: false },
    { name: "as text", headers: { ...OUR_PAGE, "content-type": "text/plain" }, executes: false },
    { name: "as CSV where none is taken", headers: { ...OUR_PAGE, "content-type": "text/csv" }, executes: false },
    {
      name: "with a bearer key beside a cookie, from another site",
      headers: { ...OUR_PAGE, "sec-fetch-site": "cross-site", authorization: "Bearer x", cookie: "a=b" },
      executes: false,
    },
  ])("$name is executed: $executes", async ({ headers, executes }) => {
    const trpc = await server.inject({ method: "POST", url: "/trpc/setup.create", headers, payload: JSON.stringify(FIRST) });
    const signIn = await server.inject({
      method: "POST",
      url: "/api/auth/sign-in/email",
      headers,
      payload: JSON.stringify({ email: FIRST.email, password: FIRST.password }),
    });

    // the organization is there already, so a call that gets through is told so
    expect(trpc.json<{ error?: { data?: { appCode?: string } } }>().error?.data?.appCode === "already_set_up").toBe(executes);
    expect(signIn.headers["set-cookie"] !== undefined).toBe(executes);
  });

  it("is not made by GET", async () => {
    const answer = await server.inject({ url: `/trpc/setup.create?input=${encodeURIComponent(JSON.stringify(FIRST))}` });

    expect(answer.statusCode).toBe(405);
  });
});

describe("signing in", () => {
  it("gives a cookie that scripts cannot read, and no token in the answer", async () => {
    const answer = await signIn(FIRST.email, FIRST.password);
    const [token] = /revisit=([^.]+)/.exec(cookieOf(answer))!.slice(1);

    expect(answer.headers["set-cookie"]).toMatch(/^revisit=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.body).not.toContain(token);
  });

  it("gives a cookie that keeps to the host where there is HTTPS", async () => {
    const secure = await injectedServer(db.database, { env: { BASE_URL: "https://revisit.example" } });
    const answer = await secure.inject({
      method: "POST",
      url: "/api/auth/sign-in/email",
      headers: OUR_PAGE,
      payload: { email: FIRST.email, password: FIRST.password },
    });

    expect(answer.headers["set-cookie"]).toMatch(/^__Host-revisit=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const me = await secure.inject({ url: "/trpc/session.me", headers: { cookie: cookieOf(answer) } });

    expect(me.json()).toMatchObject({ result: { data: { name: "Ada", role: "admin", organization: { name: "Acme" } } } });
    await secure.close();
  });

  it("opens the session until it is closed", async () => {
    const cookie = cookieOf(await signIn(FIRST.email, FIRST.password));

    expect((await server.inject({ url: "/trpc/session.me", headers: { cookie } })).statusCode).toBe(200);
    const out = await server.inject({ method: "POST", url: "/api/auth/sign-out", headers: { ...OUR_PAGE, cookie }, payload: {} });

    expect(out.headers["clear-site-data"]).toBe('"cache"');
    expect((await server.inject({ url: "/trpc/session.me", headers: { cookie } })).statusCode).toBe(401);
  });

  it.each([
    { name: "a signature that is not ours", spoil: (cookie: string) => cookie.replace(/\.[^.]+$/, ".AAAA") },
    { name: "another token under the signature", spoil: (cookie: string) => cookie.replace("revisit=", "revisit=x") },
    { name: "no signature", spoil: (cookie: string) => cookie.replace(/\.[^.]+$/, "") },
    { name: "broken encoding", spoil: () => "revisit=%E0%A4%A" },
  ])("is not faked with $name", async ({ spoil }) => {
    const cookie = spoil(cookieOf(await signIn(FIRST.email, FIRST.password)));

    expect((await server.inject({ url: "/trpc/session.me", headers: { cookie } })).statusCode).toBe(401);
  });

  it("says the same of a wrong password and of nobody", async () => {
    const wrong = await signIn(FIRST.email, "wrong password");
    const nobody = await signIn(`${newId()}@example.com`, "wrong password");

    expect([wrong.statusCode, wrong.body]).toEqual([nobody.statusCode, nobody.body]);
    expect(wrong.statusCode).toBe(401);
  });

  it("is closed for a quarter of an hour after ten attempts, also to the right password, and not for others", async () => {
    const email = `${newId()}@example.com`;
    const statuses: number[] = [];

    for (let attempt = 0; attempt < 12; attempt += 1) {
      statuses.push((await signIn(email, "wrong password")).statusCode);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429]);
    expect((await signIn(FIRST.email, FIRST.password)).statusCode).toBe(200);
  });

  it.each([
    "/api/auth/sign-up/email",
    "/api/auth/update-user",
    "/api/auth/change-email",
    "/api/auth/delete-user",
    "/api/auth/request-password-reset",
    "/api/auth/list-sessions",
  ])("leaves %s closed", async (url) => {
    const answer = await server.inject({
      method: "POST",
      url,
      headers: OUR_PAGE,
      payload: { email: "new@example.com", password: "a new password", name: "New" },
    });

    expect(answer.statusCode).toBe(404);
  });
});

describe("a batch", () => {
  it.each([
    { calls: 10, status: 200 },
    { calls: 11, status: 400 },
  ])("of $calls calls is answered $status", async ({ calls, status }) => {
    const paths = Array<string>(calls).fill("setup.status").join(",");

    expect((await server.inject({ url: `/trpc/${paths}?batch=1&input=%7B%7D` })).statusCode).toBe(status);
  });
});

it("what one session may ask in a minute is limited", async () => {
  const strict = await injectedServer(db.database, { env: { REQUESTS_PER_MINUTE: "3" } });
  const statuses: number[] = [];

  for (let request = 0; request < 5; request += 1) {
    statuses.push((await strict.inject({ url: "/healthz" })).statusCode);
  }
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  await strict.close();
});

it("a database that is away is said so, and the process lives on", async () => {
  const away = openDatabase({ url: "postgresql://nobody:nothing@127.0.0.1:1/none" });
  const stranded = await injectedServer(away);
  const [alive, ready, asked] = await Promise.all([
    stranded.inject({ url: "/healthz" }),
    stranded.inject({ url: "/readyz" }),
    stranded.inject({ url: "/trpc/setup.status" }),
  ]);

  expect([alive.statusCode, ready.statusCode, asked.statusCode]).toEqual([200, 503, 503]);
  expect(asked.json()).toMatchObject({ error: { data: { sentence: expect.stringContaining("database cannot be reached") as string } } });
  await stranded.close();
  await away.close();
});

it("logs which route was asked and how it ended, and nobody's words", async () => {
  const lines: string[] = [];
  const loud = await injectedServer(db.database, {
    parts: { logger: createLogger("info", { write: (line) => lines.push(line) }) },
  });
  const secret = "Mrs Canary canary@example.com";

  await loud.inject({
    method: "POST",
    url: "/api/auth/sign-in/email",
    headers: OUR_PAGE,
    payload: { email: "canary@example.com", password: "canary-password" },
  });
  await loud.inject({
    url: `/trpc/session.me?input=${encodeURIComponent(JSON.stringify(secret))}`,
    headers: { cookie: "revisit=canary-token" },
  });
  await loud.inject({ url: `/accounts?q=${encodeURIComponent(secret)}`, headers: HTML });
  await loud.close();

  expect(lines).toHaveLength(3);
  expect(lines.join("")).not.toMatch(/canary/i);
  expect(JSON.parse(lines[1]!)).toMatchObject({ method: "GET", route: "/trpc/:path", procedures: "session.me", status: 401 });
});

it("the page is asked anew and says what is missing where the web app was not built", async () => {
  const bare = await injectedServer(db.database);

  expect(await bare.inject({ url: "/", headers: HTML })).toMatchObject({
    statusCode: 503,
    body: "The web app has not been built: start Revisit with `npm start`.",
  });
  await bare.close();
});

function without(name: keyof typeof OUR_PAGE): Record<string, string> {
  return Object.fromEntries(Object.entries(OUR_PAGE).filter(([header]) => header !== name));
}

function signIn(email: string, password: string) {
  return server.inject({ method: "POST", url: "/api/auth/sign-in/email", headers: OUR_PAGE, payload: { email, password } });
}

function cookieOf(answer: { headers: Record<string, unknown> }): string {
  return String(answer.headers["set-cookie"]).split(";")[0] ?? "";
}
