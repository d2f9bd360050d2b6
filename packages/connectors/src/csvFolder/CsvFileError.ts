import type { Message } from "@revisit/domain/message";

/** A file that cannot be read as a whole; nothing of it is taken. `said` names the file and what to do. */
export class CsvFileError extends Error {
  readonly said: Message;

  constructor(said: Message) {
    super(said.id);
    this.name = "CsvFileError";
    this.said = said;
  }
}
