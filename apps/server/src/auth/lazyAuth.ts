import type { Auth, AuthOptions } from "./createAuth.ts";

/** better-auth when it is first asked for: loading it takes a second that a start would wait for. */
export function lazyAuth(options: AuthOptions): () => Promise<Auth> {
  let auth: Promise<Auth> | null = null;

  return () => {
    auth ??= import("./createAuth.ts").then(({ createAuth }) => createAuth(options));

    return auth;
  };
}
