import type { FastifyError, FastifyInstance } from "fastify";
import { isUnreachable } from "../database/isUnreachable.ts";
import { errorForLog } from "./errorForLog.ts";

const OUR_FAULT = "Something went wrong on our side. Try again; if it stays, report the request number.";
const UNREACHABLE = "The database cannot be reached right now. Nothing was lost; try again in a moment.";

/** What a failed request outside tRPC is told: fastify's own words for what the caller did wrong, none of ours for what we did. */
export function errorAnswers(server: FastifyInstance): void {
  server.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;

    if (isUnreachable(error)) {
      return reply.code(503).header("retry-after", "5").send({ message: UNREACHABLE, requestId: request.id });
    }
    if (status >= 500 && status !== 503) {
      request.log.error({ error: errorForLog(error) }, "request failed");
    }

    return reply.code(status).send({ message: status < 500 || status === 503 ? error.message : OUR_FAULT, requestId: request.id });
  });
}
