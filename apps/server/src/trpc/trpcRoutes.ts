import { appRouter, type AppRouter } from "@revisit/api/appRouter";
import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from "@trpc/server/adapters/fastify";
import type { FastifyInstance } from "fastify";
import { errorForLog } from "../http/errorForLog.ts";
import type { ServerParts } from "../http/serverParts.ts";
import { requestContext } from "./requestContext.ts";

const MAX_BATCH_SIZE = 10;

/** `/trpc`: the web's own interface. Only what is our fault is logged as an error. */
export async function trpcRoutes(server: FastifyInstance, parts: ServerParts): Promise<void> {
  const options: FastifyTRPCPluginOptions<AppRouter> = {
    prefix: "/trpc",
    trpcOptions: {
      router: appRouter,
      maxBatchSize: MAX_BATCH_SIZE,
      createContext: ({ req }) => requestContext(parts, req),
      onError: ({ error, path, req }) => {
        if (error.code === "INTERNAL_SERVER_ERROR") {
          req.log.error({ procedure: path, error: errorForLog(error.cause ?? error) }, "procedure failed");
        }
      },
    },
  };

  await server.register(fastifyTRPCPlugin, options);
}
