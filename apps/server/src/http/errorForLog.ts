export type LoggedError = { name: string; code: string | null; message: string; stack: string[] };

const LONGEST_MESSAGE = 300;
const STACK_LINES = 12;
/** quoted values, e-mail addresses and bracketed key values, as PostgreSQL, Prisma and zod put them into messages */
const VALUES = /"[^"]*"|'[^']*'|`[^`]*`|\([^)]*\)|[^\s@]+@[^\s@]+/g;

/** An error as it may stand in a log: where and what kind, but none of the values it may quote, which are people's. */
export function errorForLog(error: unknown): LoggedError {
  if (!(error instanceof Error)) {
    return { name: typeof error, code: null, message: "", stack: [] };
  }
  const { code } = error as { code?: unknown };

  return {
    name: error.name,
    code: typeof code === "string" ? code : null,
    message: error.message.replace(VALUES, "…").slice(0, LONGEST_MESSAGE),
    stack: (error.stack ?? "")
      .split("\n")
      .filter((line) => line.startsWith("    at "))
      .slice(0, STACK_LINES)
      .map((line) => line.trim()),
  };
}
