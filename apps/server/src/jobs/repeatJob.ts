export type Job = {
  readonly everyMs: number;
  readonly work: (signal: AbortSignal) => Promise<void>;
  readonly onError: (error: unknown) => void;
};

/** Runs a job now and again after each pause, never two at a time; a failure is reported and does not end it. Gives its end. */
export function repeatJob({ everyMs, work, onError }: Job): () => Promise<void> {
  const stopping = new AbortController();
  let wake: () => void = nothing;
  const running = run();

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await work(stopping.signal).catch(onError);
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, stopping.signal.aborted ? 0 : everyMs).unref();
      });
    }
  }

  return async () => {
    stopping.abort();
    wake();
    await running;
  };
}

function nothing(): void {
  // there is nothing to wake before the first pause
}
