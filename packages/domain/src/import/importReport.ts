import type { Message } from "../message.ts";

/** What one file of an import came to; `read` = added + changed + unchanged + rejected. */
export type ImportFileReport = {
  readonly file: string;
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly unknownColumns: readonly string[];
  readonly warnings: readonly Message[];
};
