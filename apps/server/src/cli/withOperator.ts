import type { Database } from "@revisit/data/database/database";
import { openDatabase } from "@revisit/data/database/openDatabase";
import { prepareDatabase } from "@revisit/data/database/prepareDatabase";
import { clockOf } from "../start/clockOf.ts";
import { readEnv } from "../start/readEnv.ts";

/** What a command works with: the database, of a running server or started for the command, and one clock. */
export type Operator = {
  readonly database: Database;
  readonly asOf: Date;
  readonly isEmbedded: boolean;
  readonly migrated: readonly string[];
};

/** Runs a command on the database that the environment names; leaves a running server's database running. */
export async function withOperator<T>(purpose: string, work: (operator: Operator) => Promise<T>): Promise<T> {
  const env = readEnv(process.env);
  const prepared = await prepareDatabase({
    databaseUrl: env.DATABASE_URL,
    ownerUrl: env.DATABASE_OWNER_URL,
    dataFolder: env.REVISIT_DATA,
    purpose,
  });
  const database = openDatabase({ url: prepared.url, poolSize: 4 });
  const interrupted = () =>
    void database
      .close()
      .then(prepared.stop)
      .finally(() => process.exit(130));
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    return await work({ database, asOf: clockOf(env.REVISIT_NOW)(), isEmbedded: prepared.isEmbedded, migrated: prepared.migrated });
  } finally {
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
    await database.close();
    await prepared.stop();
  }
}
