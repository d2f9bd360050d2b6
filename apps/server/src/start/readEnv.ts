import { fileURLToPath } from "node:url";
import { OperatorError } from "@revisit/data/database/operatorError";
import { createEnv } from "@t3-oss/env-core";
import { z } from "zod";

export type Env = ReturnType<typeof readEnv>;

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const MIN_SECRET = 32;

/**
 * The settings of the process. Empty counts as absent.
 *
 * @throws {OperatorError} `setting_not_usable`, naming each that is wrong
 */
export function readEnv(runtimeEnv: Record<string, string | undefined>) {
  return createEnv({
    server: {
      PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
      /** Loopback, until somebody says otherwise: the default database has a demo organization with known passwords. */
      HOST: z.string().default("127.0.0.1"),
      DATABASE_URL: z.string().optional(),
      DATABASE_OWNER_URL: z.string().optional(),
      REVISIT_DATA: z.string().default(`${ROOT}data`),
      /** Replaces the clock: from then on it is this instant, however long the server runs. */
      REVISIT_NOW: z.iso.datetime({ offset: true }).optional(),
      /** Whether a database without any organization gets the demo; with `no` the first visitor sets up their own */
      REVISIT_DEMO: z.enum(["yes", "no"]).default("yes"),
      REVISIT_SECRET: z.string().min(MIN_SECRET).optional(),
      /** How browsers reach the server where a proxy stands before it */
      BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
      /** Addresses of the proxies whose X-Forwarded-For is believed, comma-separated */
      TRUSTED_PROXIES: z.string().optional(),
      /** from one session, or from one address where nobody is signed in */
      REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(1200),
      LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
    },
    runtimeEnv,
    emptyStringAsUndefined: true,
    onValidationError: (issues) => {
      const wrong = issues.map((issue) => `${(issue.path ?? []).map(String).join(".")} (${issue.message})`);

      throw new OperatorError(
        "setting_not_usable",
        `These settings cannot be used: ${wrong.join("; ")}. Correct them in the environment and start again.`,
      );
    },
  });
}
