/** Connection refused or lost, shutting down, starting up, out of connections; P10xx is Prisma's word for the same. */
const CODES: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "ETIMEDOUT",
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "08000",
  "08003",
  "08006",
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2028",
]);
const MESSAGES = /timeout exceeded when trying to connect|connection terminated|the database system is (?:starting|shutting)/i;

/** Whether an error says that the database is away, rather than that a statement was wrong. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) {
    return false;
  }
  const { code } = error as { code?: unknown };

  return (typeof code === "string" && CODES.has(code)) || MESSAGES.test(error.message) || isUnreachable(error.cause);
}
