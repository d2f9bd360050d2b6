import type { BenchWorld } from "./benchWorld.ts";

const PAGE = { "content-type": "application/json", "sec-fetch-site": "same-origin", "x-app-request": "1" } as const;

export type Page = {
  readonly get: (procedure: string, input: object) => Promise<unknown>;
  readonly post: (procedure: string, input: object) => Promise<unknown>;
  readonly cookie: string;
};

/** Signs the admin of an organization in, as a page of ours does. Every answer other than 200 is an error. */
export async function signInTo(world: BenchWorld, org: number): Promise<Page> {
  const headers = { ...PAGE, origin: world.serverUrl };
  const email = `person0@org${String(org)}.example`;
  const answer = await fetch(`${world.serverUrl}/api/auth/sign-in/email`, {
    method: "POST",
    headers,
    body: JSON.stringify({ email, password: world.password }),
  });
  await answer.text();
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(";", 1)[0])
    .join("; ");
  if (!answer.ok || cookie === "") {
    throw new Error(`${email} could not sign in: ${String(answer.status)}`);
  }

  return {
    cookie,
    get: (procedure, input) =>
      read(
        fetch(`${world.serverUrl}/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`, {
          headers: { ...headers, cookie },
        }),
      ),
    post: (procedure, input) =>
      read(fetch(`${world.serverUrl}/trpc/${procedure}`, { method: "POST", headers: { ...headers, cookie }, body: JSON.stringify(input) })),
  };
}

async function read(asked: Promise<Response>): Promise<unknown> {
  const answer = await asked;
  const body = (await answer.json()) as { result?: { data: unknown } };
  if (!answer.ok) {
    throw new Error(`${answer.url} answered ${String(answer.status)}: ${JSON.stringify(body)}`);
  }

  return body.result?.data;
}
