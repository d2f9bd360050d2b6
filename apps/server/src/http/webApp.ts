import { readFile } from "node:fs/promises";
import { join } from "node:path";
import serveFiles from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

const YEAR_SECONDS = 31_536_000;
const NOT_BUILT = "The web app has not been built: start Revisit with `npm start`.";
/** Addresses of the server's own; anything else is the web app's, which has its own page for what is not there. */
const SERVER_PATHS = ["/api", "/trpc", "/imports", "/assets", "/healthz", "/readyz", "/metrics"];

/** The built app: its hashed files for ever, everything else asked anew; an address without a file is the app's own. */
export async function webApp(server: FastifyInstance, folder: string | null): Promise<void> {
  const page = folder === null ? null : await readFile(join(folder, "index.html"), "utf8").catch(() => null);

  if (folder !== null && page !== null) {
    await server.register(serveFiles, {
      root: folder,
      index: false,
      wildcard: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (response, path) => {
        response.header("cache-control", isHashed(path) ? `public, max-age=${YEAR_SECONDS}, immutable` : "no-cache");
      },
    });
    server.get("/", (_request, reply) => sendPage(reply, page));
  }
  server.setNotFoundHandler((request, reply) =>
    isPage(request) ? sendPage(reply, page) : reply.code(404).send({ message: "There is nothing at this address." }),
  );
}

function isHashed(path: string): boolean {
  return /[\\/]assets[\\/]/.test(path);
}

function isPage(request: FastifyRequest): boolean {
  const { pathname } = new URL(request.url, "http://localhost");

  return (
    request.method === "GET" &&
    !SERVER_PATHS.some((path) => pathname === path || pathname.startsWith(`${path}/`)) &&
    (request.headers.accept ?? "").includes("text/html")
  );
}

function sendPage(reply: FastifyReply, page: string | null): FastifyReply {
  return page === null
    ? reply.code(503).type("text/plain; charset=utf-8").send(NOT_BUILT)
    : reply.header("cache-control", "no-cache").type("text/html; charset=utf-8").send(page);
}
