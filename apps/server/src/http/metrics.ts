import type { Database } from "@revisit/data/database/database";
import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2.5, 5, 10];

/** `/metrics` for Prometheus: requests by route and answer, the connection pool, the process. Each server has its own registry. */
export function metrics(server: FastifyInstance, database: Database): void {
  const registry = new Registry();
  const registers = [registry];
  const duration = new Histogram({
    name: "revisit_http_request_seconds",
    help: "Time to answer a request",
    labelNames: ["method", "route", "status"],
    buckets: BUCKETS_SECONDS,
    registers,
  });

  collectDefaultMetrics({ register: registry });
  poolGauge("revisit_database_connections", "Open connections to the database", () => database.unsafePool.totalCount);
  poolGauge("revisit_database_connections_idle", "Connections that nobody uses now", () => database.unsafePool.idleCount);
  poolGauge("revisit_database_waiting", "Requests that wait for a connection", () => database.unsafePool.waitingCount);

  server.addHook("onResponse", (request, reply, done) => {
    duration.observe(
      { method: request.method, route: request.routeOptions.url ?? "none", status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    done();
  });
  server.get("/metrics", async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));

  function poolGauge(name: string, help: string, count: () => number): Gauge {
    return new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(count());
      },
    });
  }
}
