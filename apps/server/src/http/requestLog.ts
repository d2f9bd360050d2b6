import type { FastifyInstance } from "fastify";

/**
 * One line a request: which route, how it ended, how long it took. No address, query or body: they hold names and search
 * texts. The path is the route's pattern; for tRPC the procedures' names stand in it and say nothing of anybody.
 */
export function requestLog(server: FastifyInstance): void {
  server.addHook("onResponse", (request, reply, done) => {
    const { path } = request.params as { path?: string };
    const isTrpc = request.routeOptions.url?.startsWith("/trpc/") ?? false;
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? "none",
      ...(isTrpc && path !== undefined ? { procedures: path } : {}),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };

    if (reply.statusCode >= 500) {
      request.log.error(line, "answered");
    } else {
      request.log.info(line, "answered");
    }
    done();
  });
}
