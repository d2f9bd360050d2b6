import { clearInterval, setInterval } from "node:timers";

const EVERY_MS = 250;

/**
 * Ends this process, in order, when the one that started it is gone.
 *
 * npm passes a signal on to the shell between us, and not every shell passes it on to what it runs: `kill` on npm would
 * leave the server behind, with nobody to stop it.
 */
export function endWithParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) {
      clearInterval(timer);
      process.kill(process.pid, "SIGTERM");
    }
  }, EVERY_MS);

  timer.unref();
}
