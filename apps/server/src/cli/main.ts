import { formatMessage } from "@revisit/api/message/formatMessage";
import { CsvFileError } from "@revisit/connectors/csvFolder/CsvFileError";
import { OperatorError } from "@revisit/data/database/operatorError";
import { RuleError } from "@revisit/domain/errors";
import { ruleSentence } from "@revisit/domain/ruleSentence";
import { CommandError } from "./CommandError.ts";
import { commandLine } from "./commandLine.ts";

try {
  await commandLine().parseAsync(process.argv);
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}

function sentenceOf(error: unknown): string {
  if (error instanceof CsvFileError) {
    return formatMessage(error.said);
  }
  if (error instanceof RuleError) {
    return formatMessage(ruleSentence(error.code, error.details));
  }
  if (error instanceof CommandError || error instanceof OperatorError) {
    return error.message;
  }

  return `Something went wrong that Revisit did not expect; nothing half-done was kept. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
