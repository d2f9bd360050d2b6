import { Trans } from "@lingui/react/macro";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { failureOf } from "../client/failureOf.ts";
import { useFailureWords } from "../client/useFailureWords.ts";
import { ErrorState } from "../ui/ErrorState.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";

/** What a screen becomes when it can't be shown: the sentence, and the way on. The shell around it stays. */
export function ScreenError({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const failure = failureOf(error);
  const words = useFailureWords()(failure);
  const router = useRouter();
  const boundary = useQueryErrorResetBoundary();
  const retry = () => {
    boundary.reset();
    reset();
    void router.invalidate();
  };

  return (
    <ErrorState title={words.title} advice={words.advice} requestId={failure.requestId} onRetry={retry}>
      <LinkButton to="/" variant="default">
        <Trans>Go home</Trans>
      </LinkButton>
    </ErrorState>
  );
}
