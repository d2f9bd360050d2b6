/** A command cannot do what it was told; the message is a sentence that says what to do. */
export class CommandError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "CommandError";
  }
}
