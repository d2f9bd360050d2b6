import type { FastifyInstance } from "fastify";

const PATIENCE_MS = 8000;

/** Takes no new request and answers those under way; one that takes longer than eight seconds is cut off. */
export async function closeServer(server: FastifyInstance): Promise<void> {
  const impatience = setTimeout(() => server.server.closeAllConnections(), PATIENCE_MS);

  await server.close();
  clearTimeout(impatience);
}
