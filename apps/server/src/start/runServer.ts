import type { AddressInfo } from "node:net";
import { openDatabase } from "@revisit/data/database/openDatabase";
import { prepareDatabase } from "@revisit/data/database/prepareDatabase";
import { buildServer } from "../http/buildServer.ts";
import { ensureDemo } from "../demo/ensureDemo.ts";
import { createLogger } from "../http/createLogger.ts";
import { errorForLog } from "../http/errorForLog.ts";
import { closeServer } from "./closeServer.ts";
import { clockOf } from "./clockOf.ts";
import { listen } from "./listen.ts";
import { printWelcome } from "./printWelcome.ts";
import type { Env } from "./readEnv.ts";
import { serverParts } from "./serverParts.ts";
import { startJobs } from "../jobs/startJobs.ts";
import { signingSecret } from "./signingSecret.ts";
import { stopOnSignals } from "./stopOnSignals.ts";
import { WEB_FOLDER } from "./webFolder.ts";

/** Starts everything, in the order in which each needs the one before, and arranges for its end. */
export async function runServer(env: Env): Promise<void> {
  const logger = createLogger(env.LOG_LEVEL);
  const prepared = await prepareDatabase({
    databaseUrl: env.DATABASE_URL,
    ownerUrl: env.DATABASE_OWNER_URL,
    dataFolder: env.REVISIT_DATA,
    purpose: "server",
  });
  const database = openDatabase({
    url: prepared.url,
    onConnectionError: (error) => logger.warn({ error: errorForLog(error) }, "a database connection broke"),
  });
  const undo = [prepared.stop, database.close];

  async function stop(): Promise<void> {
    for (let step = undo.pop(); step; step = undo.pop()) {
      await step();
    }
  }

  try {
    if (env.REVISIT_DEMO === "yes") {
      await ensureDemo(database, clockOf(env.REVISIT_NOW)());
    }
    const secret = await signingSecret(env.REVISIT_SECRET, env.REVISIT_DATA);
    const parts = serverParts(env, { database, secret, logger, webFolder: WEB_FOLDER });
    const server = await buildServer(parts);

    undo.push(() => closeServer(server));
    undo.push(startJobs(parts));
    stopOnSignals(stop, (error) => logger.error({ error: errorForLog(error) }, "stopping after an error"));
    await listen(server, { host: env.HOST, port: env.PORT });
    const address = env.BASE_URL ?? `http://localhost:${(server.server.address() as AddressInfo).port}`;

    await prepared.announce(address);
    printWelcome({
      address,
      notes: prepared.notes,
      demoLogins: await parts.entrance.setup.demoLogins(),
      needsSetup: await parts.entrance.setup.needsSetup(),
    });
    // whoever signs in first need not wait for it
    await parts.auth();
  } catch (error) {
    await stop();
    throw error;
  }
}
