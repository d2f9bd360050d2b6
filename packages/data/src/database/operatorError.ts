export type OperatorErrorCode =
  | "already_running"
  | "database_is_newer"
  | "database_not_supported"
  | "database_unreachable"
  | "folder_not_usable"
  | "migration_changed"
  | "migration_failed"
  | "migration_missing"
  | "migration_unfinished"
  | "no_programs"
  | "no_system_user"
  | "other_version"
  | "password_needed"
  | "port_in_use"
  | "program_failed"
  | "role_not_made"
  | "role_too_powerful"
  | "setting_not_usable";

/** Revisit can't start or go on, and it is the operator's to change; the message is a sentence that says what to do. */
export class OperatorError extends Error {
  readonly code: OperatorErrorCode;

  constructor(code: OperatorErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "OperatorError";
    this.code = code;
  }
}
