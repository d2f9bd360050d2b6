/** npm passes Ctrl-C on although the terminal has delivered it already: what comes again this soon is the same one. */
const SAME_SIGNAL_MS = 1000;

/**
 * Ends the process in order when it is asked to: open requests are answered, then the database closes. Asked a second time,
 * it ends at once. A rejection that nobody handled is a bug whose damage is unknown, so it ends the process too, in order.
 */
export function stopOnSignals(stop: () => Promise<void>, report: (error: unknown) => void): void {
  let stoppingSince: number | null = null;

  function end(exitCode: number): void {
    if (stoppingSince !== null) {
      endAtOnce(stoppingSince);

      return;
    }
    stoppingSince = performance.now();
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

function endAtOnce(stoppingSince: number): void {
  if (performance.now() - stoppingSince > SAME_SIGNAL_MS) {
    process.exit(1);
  }
}
