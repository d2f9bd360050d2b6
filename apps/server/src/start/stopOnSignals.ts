/**
 * Ends the process in order when it is asked to: open requests are answered, then the database closes. Asked twice, it ends
 * at once. A rejection that nobody handled is a bug whose damage is unknown, so it ends the process too, in order.
 */
export function stopOnSignals(stop: () => Promise<void>, report: (error: unknown) => void): void {
  let isStopping = false;

  function end(exitCode: number): void {
    if (isStopping) {
      process.exit(1);
    }
    isStopping = true;
    stop().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        report(error);
        process.exit(1);
      },
    );
  }

  process.on("SIGINT", () => end(0));
  process.on("SIGTERM", () => end(0));
  process.on("unhandledRejection", (error) => {
    report(error);
    end(1);
  });
  process.on("uncaughtException", (error) => {
    report(error);
    end(1);
  });
}
