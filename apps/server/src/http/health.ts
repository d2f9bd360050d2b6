import type { Database } from "@revisit/data/database/database";
import { isReady } from "@revisit/data/migration/isReady";
import type { FastifyInstance } from "fastify";

/** `/healthz`: the process answers. `/readyz`: the database answers too, and every migration of this version was applied. */
export function health(server: FastifyInstance, database: Database): void {
  server.get("/healthz", () => ({ status: "ok" }));
  server.get("/readyz", async (_request, reply) =>
    (await isReady(database))
      ? { status: "ok" }
      : reply
          .code(503)
          .header("retry-after", "5")
          .send({ status: "unavailable", message: "The database cannot be reached, or is not migrated." }),
  );
}
