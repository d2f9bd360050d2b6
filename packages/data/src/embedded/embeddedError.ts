export type EmbeddedErrorCode = "already_running" | "other_version" | "program_failed" | "no_programs" | "no_system_user" | "folder_not_usable";

/** The database that Revisit runs itself can't be started; the message is one sentence that says what to do. */
export class EmbeddedError extends Error {
  readonly code: EmbeddedErrorCode;

  constructor(code: EmbeddedErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "EmbeddedError";
    this.code = code;
  }
}
