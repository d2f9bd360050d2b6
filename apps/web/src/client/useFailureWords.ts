import { useLingui } from "@lingui/react/macro";
import { useSay } from "../ui/useSay.ts";
import type { Failure } from "./failureOf.ts";

export type FailureWords = { readonly title: string; readonly advice: string };

/** What happened, and what was kept or what to do, in the reader's language. The server's own sentence wins. */
export function useFailureWords(): (failure: Failure) => FailureWords {
  const { t } = useLingui();
  const say = useSay();

  return (failure) => {
    const own = failure.message === null ? failure.sentence : say(failure.message);
    switch (failure.kind) {
      case "offline":
        return { title: t`No connection to the server.`, advice: t`Nothing was lost. Try again when you are online.` };
      case "signed_out":
        return { title: t`You are signed out.`, advice: t`Sign in again; you come back to this screen.` };
      case "forbidden":
        return { title: own ?? t`This is not yours to do.`, advice: t`Ask an admin of your organization.` };
      case "gone":
        return { title: own ?? t`This does not exist, or it is not yours to see.`, advice: t`It may have been moved or reassigned.` };
      case "busy":
        return { title: own ?? t`The server is busy.`, advice: t`Nothing was lost. Wait a moment and try again.` };
      case "input":
        return { title: own ?? t`Something in the form needs another look.`, advice: Object.values(failure.fields).join(" ") };
      case "rule":
        return { title: own ?? t`This can't be done now.`, advice: "" };
      case "server":
        return {
          title: own ?? t`Something went wrong on our side.`,
          advice: t`What you saved before is kept. Try again, or reload the page.`,
        };
    }
  };
}
