import { restAppRouter } from "@revisit/api/rest/restAppRouter";
import type { RestMeta } from "@revisit/api/rest/restTrpc";
import type { FastifyInstance } from "fastify";
import type { ServerParts } from "../http/serverParts.ts";
import { callRest, sendRest } from "./callRest.ts";
import { importRoute } from "./importRoute.ts";

export const REST_PREFIX = "/api/v1";

type Described = { readonly _def: { readonly meta: RestMeta } };

/** `/api/v1`: a route for each procedure of the REST router, at the address that its meta declares. */
export async function restRoutes(server: FastifyInstance, parts: ServerParts): Promise<void> {
  server.get(`${REST_PREFIX}/openapi.json`, async () => {
    // the generator is needed by nobody else
    const { openApiDocument } = await import("@revisit/api/rest/openApiDocument");

    return openApiDocument(parts.baseUrl);
  });
  for (const [path, procedure] of Object.entries(restAppRouter._def.procedures as unknown as Record<string, Described>)) {
    const { method, path: address } = procedure._def.meta.openapi;

    server.route({
      method,
      url: `${REST_PREFIX}${address.replaceAll(/\{(\w+)\}/g, ":$1")}`,
      handler: async (request, reply) =>
        sendRest(
          reply,
          await callRest(parts, request, { path, input: inputOf(request.params, method === "GET" ? request.query : request.body) }),
        ),
    });
  }
  await importRoute(server, parts);
}

/** What the address names wins over what the body says. */
function inputOf(params: unknown, given: unknown): Record<string, unknown> {
  return { ...(typeof given === "object" ? given : {}), ...(params as Record<string, unknown>) };
}
