import { useLingui } from "@lingui/react/macro";
import type { SignInAnswer } from "../../client/signIn.ts";

/** Why nobody is in yet, if that is so. */
export function useAnswerWords(answer: SignInAnswer | "asking" | null): string | null {
  const { t } = useLingui();
  switch (answer) {
    case "wrong":
      return t`E-mail or password is not right.`;
    case "too_many":
      return t`Too many tries. Wait a few minutes, then try again.`;
    case "offline":
      return t`No connection to the server. Check your network and try again.`;
    case "failed":
      return t`Signing in failed on our side. Try again in a moment.`;
    case "in":
    case "asking":
    case null:
      return null;
  }
}
