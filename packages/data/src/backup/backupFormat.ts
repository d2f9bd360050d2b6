/** First line of a backup. */
export type BackupHeader = {
  readonly revisit: "backup";
  readonly format: 1;
  readonly createdAt: string;
  readonly migrations: readonly string[];
};

/** Before the rows of one table (of one organization, null = not a tenant's); they are COPY's text format, ended by `\.`. */
export type BackupSection = { readonly table: string; readonly orgId: string | null; readonly columns: readonly string[] };

/** Last line: `sha256` of every byte before it. A backup without it was cut off. */
export type BackupTrailer = { readonly end: true; readonly sections: number; readonly rows: number; readonly sha256: string };

export const END_OF_ROWS = "\\.";

/** Column names as a statement lists them; some are words of SQL. */
export function quoted(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(", ");
}
