import { errorForLog } from "../http/errorForLog.ts";
import type { ServerParts } from "../http/serverParts.ts";
import { assessOrganizations } from "./assessOrganizations.ts";
import { repeatJob } from "./repeatJob.ts";

const ASSESS_EVERY_MS = 30_000;

/** What the server does by itself. Several servers on one database share the work: each organization is done by one at a time. */
export function startJobs({ database, clock, logger }: Pick<ServerParts, "database" | "clock" | "logger">): () => Promise<void> {
  return repeatJob({
    everyMs: ASSESS_EVERY_MS,
    work: (signal) =>
      assessOrganizations({ database, clock, onAssessed: (accounts) => logger.info({ job: "assess", accounts }, "assessed") }, signal),
    onError: (error) => logger.error({ job: "assess", error: errorForLog(error) }, "job failed"),
  });
}
