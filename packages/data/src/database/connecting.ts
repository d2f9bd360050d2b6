import pg from "pg";
import { OperatorError } from "./operatorError.ts";
import { SESSION_OPTIONS } from "./sessionOptions.ts";

const TIMEOUT_MS = 10_000;

/**
 * Connects once for `work` and closes.
 *
 * @param name - the setting that the address came from, for the sentence
 * @throws {OperatorError} `database_unreachable`
 */
export async function connecting<T>(url: string, name: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, options: SESSION_OPTIONS, connectionTimeoutMillis: TIMEOUT_MS });

  // a connection that breaks while it idles would end the process
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (cause) {
    // half-open after a login that failed on our side, it would hold the database for a minute
    client.end().catch(() => undefined);
    throw new OperatorError(
      "database_unreachable",
      `The database of ${name} (${withoutPassword(url)}) can't be used: ${reasonOf(cause)}. Check the address, the password and that PostgreSQL is running.`,
      { cause },
    );
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The address as it may be shown. */
function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^:@/]*):[^@]*@/, "$1@").replace(/([?&]password=)[^&]*/, "$1…");
}

/** Several addresses of one host fail together, as an error without a message of its own. */
function reasonOf(error: unknown): string {
  const { message, code, errors } = error as { message?: string; code?: string; errors?: unknown[] };

  return (errors?.[0] === undefined ? message : reasonOf(errors[0])) ?? code ?? "no answer";
}
