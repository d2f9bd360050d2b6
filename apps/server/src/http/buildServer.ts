import compress from "@fastify/compress";
import underPressure from "@fastify/under-pressure";
import { newId } from "@revisit/data/newId";
import { fastify, LogController, type FastifyInstance } from "fastify";
import { constants } from "node:zlib";
import { authRoutes } from "../auth/authRoutes.ts";
import { uploadRoute } from "../import/uploadRoute.ts";
import { restRoutes } from "../rest/restRoutes.ts";
import { trpcRoutes } from "../trpc/trpcRoutes.ts";
import { errorAnswers } from "./errorAnswers.ts";
import { health } from "./health.ts";
import { metrics } from "./metrics.ts";
import { rateLimits } from "./rateLimits.ts";
import { requestGuard } from "./requestGuard.ts";
import { requestLog } from "./requestLog.ts";
import { securityHeaders } from "./securityHeaders.ts";
import type { ServerParts } from "./serverParts.ts";
import { webApp } from "./webApp.ts";

const BODY_LIMIT = 1_048_576;
const REQUEST_TIMEOUT_MS = 30_000;
/** ten procedure names in one path */
const MAX_PARAM_LENGTH = 1000;
const COMPRESS_FROM_BYTES = 4096;
/** brotli's default of 11 takes longer than the network saves */
const BROTLI_QUALITY = 4;
const MAX_EVENT_LOOP_DELAY_MS = 2000;

/** The HTTP server, not yet listening. Order matters: headers and guard stand before everything that answers. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: parts.logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newId(),
    trustProxy: parts.trustedProxies.length > 0 ? [...parts.trustedProxies] : false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    return503OnClosing: true,
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
  });

  securityHeaders(server);
  requestLog(server);
  errorAnswers(server);
  await server.register(underPressure, {
    maxEventLoopDelay: MAX_EVENT_LOOP_DELAY_MS,
    message: "Too busy right now: try again in a moment.",
    retryAfter: 5,
  });
  await rateLimits(server, parts);
  requestGuard(server, { origins: [new URL(parts.baseUrl).origin, ...parts.otherOrigins] });
  await server.register(compress, {
    threshold: COMPRESS_FROM_BYTES,
    encodings: ["br", "gzip"],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
  health(server, parts.database);
  metrics(server, parts.database);
  authRoutes(server, parts);
  await trpcRoutes(server, parts);
  await uploadRoute(server, parts);
  await restRoutes(server, parts);
  await webApp(server, parts.webFolder);

  return server;
}
