import type { ImportRecord } from "@revisit/data/import/importRepository";
import { formatMessage } from "../message/formatMessage.ts";
import type { ImportRow } from "./views.ts";

/** A run as listed; its failure as a sentence. */
export function importRow({ files, failure, ...run }: ImportRecord): ImportRow {
  return {
    ...run,
    files: files.map((file) => ({ ...file, unknownColumns: [...file.unknownColumns], warnings: [...file.warnings] })),
    failure: failure === null ? null : formatMessage(failure),
  };
}
