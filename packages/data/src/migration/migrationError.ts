export type MigrationErrorCode = "database_is_newer" | "migration_changed" | "migration_failed" | "migration_unfinished";

/** The database can't be brought to this version; the message is one sentence for the operator. */
export class MigrationError extends Error {
  readonly code: MigrationErrorCode;

  constructor(code: MigrationErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "MigrationError";
    this.code = code;
  }
}
