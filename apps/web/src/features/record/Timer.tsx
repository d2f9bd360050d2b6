import { useLingui } from "@lingui/react/macro";
import { formatElapsed } from "./formatElapsed.ts";
import { useElapsed } from "./useElapsed.ts";

/** How long the conversation has lasted. Not announced: it would interrupt a screen reader every second. */
export function Timer({ since }: { readonly since: string | null }) {
  const { t } = useLingui();
  const seconds = useElapsed(since);

  return (
    <span role="timer" aria-live="off" aria-label={t`Time since the start`} className="tabular">
      {seconds === null ? "" : formatElapsed(seconds)}
    </span>
  );
}
