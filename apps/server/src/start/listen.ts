import { OperatorError } from "@revisit/data/database/operatorError";
import type { FastifyInstance } from "fastify";

/** Opens the port. @throws {OperatorError} `port_in_use` */
export async function listen(server: FastifyInstance, { host, port }: { readonly host: string; readonly port: number }): Promise<void> {
  try {
    await server.listen({ host, port });
  } catch (cause) {
    throw new OperatorError("port_in_use", sentence((cause as NodeJS.ErrnoException).code, host, port), { cause });
  }
}

function sentence(code: string | undefined, host: string, port: number): string {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} of ${host} is in use already: stop what uses it, or choose another with PORT=${port + 1} npm start.`;
    case "EACCES":
      return `This user may not listen on port ${port}: choose one above 1023, for example PORT=3000 npm start.`;
    default:
      return `The server cannot listen on ${host}, port ${port} (${code ?? "unknown reason"}): correct HOST or PORT and start again.`;
  }
}
