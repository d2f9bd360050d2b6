import type { FastifyBaseLogger } from "fastify";
import { pino, type DestinationStream, type LoggerOptions } from "pino";
import { errorForLog } from "./errorForLog.ts";

/** Structured lines, on standard output unless told otherwise. Whatever is logged by mistake under these names is left out. */
export function createLogger(level: string, destination?: DestinationStream): FastifyBaseLogger {
  const options: LoggerOptions = {
    level,
    base: null,
    redact: {
      paths: [
        "email",
        "password",
        "name",
        "cookie",
        "authorization",
        "token",
        "*.email",
        "*.password",
        "*.name",
        "*.cookie",
        "*.authorization",
        "*.token",
        "req.headers",
        "res.headers",
      ],
      remove: true,
    },
    serializers: { err: errorForLog, error: errorForLog, req: () => undefined, res: () => undefined },
  };

  return destination ? pino(options, destination) : pino(options);
}
