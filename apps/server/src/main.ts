import { OperatorError } from "@revisit/data/database/operatorError";
import { readEnv } from "./start/readEnv.ts";
import { runServer } from "./start/runServer.ts";

try {
  await runServer(readEnv(process.env));
} catch (error) {
  process.stderr.write(
    error instanceof OperatorError
      ? `${error.message}\n`
      : `Revisit could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
