import { Presets, SingleBar } from "cli-progress";

export type Progress = { readonly show: (label: string, done: number, of: number) => void; readonly end: () => void };

/** A bar on the terminal; silent where nobody looks (a pipe, `--json`). */
export function progressBar(isWanted: boolean): Progress {
  if (!isWanted || !process.stderr.isTTY) {
    return { show: () => undefined, end: () => undefined };
  }
  const bar = new SingleBar(
    { format: "{label} {bar} {percentage} %", stream: process.stderr, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let isStarted = false;

  return {
    show: (label, done, of) => {
      if (!isStarted) {
        bar.start(of, done, { label });
        isStarted = true;
      }
      bar.setTotal(of);
      bar.update(done, { label: label.padEnd(20) });
    },
    end: () => {
      bar.stop();
    },
  };
}
