import type { FastifyInstance, FastifyRequest } from "fastify";
import "./routeConfig.ts";

export type GuardOptions = { readonly origins: readonly string[] };

const SAFE: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Lets a change through only if a page of ours sent it: JSON (no form can), from our own origin, with a header that no form
 * and no foreign page can set. Requests with a bearer key and no cookie are not a browser's and pass.
 */
export function requestGuard(server: FastifyInstance, { origins }: GuardOptions): void {
  server.addHook("onRequest", async (request, reply) => {
    if (SAFE.has(request.method) || isKeyed(request)) {
      return;
    }
    if (!isJson(request)) {
      await reply.code(415).send({ message: "Send JSON." });
    } else if (!isFromOurPage(request, origins)) {
      await reply.code(403).send({ message: "Only Revisit's own pages may ask for this." });
    }
  });
}

function isKeyed(request: FastifyRequest): boolean {
  return request.headers.cookie === undefined && /^bearer /i.test(request.headers.authorization ?? "");
}

/** A CSV upload is the one body that is not JSON; its route reads `text/csv`, which no form can send either. */
function isJson(request: FastifyRequest): boolean {
  const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();

  return type === "application/json" || (request.routeOptions.config.takesCsv === true && type === "text/csv");
}

function isFromOurPage(request: FastifyRequest, origins: readonly string[]): boolean {
  const site = request.headers["sec-fetch-site"];
  const isOurs = site === undefined ? origins.includes(request.headers.origin ?? "") : site === "same-origin";

  return isOurs && request.headers["x-app-request"] === "1";
}
