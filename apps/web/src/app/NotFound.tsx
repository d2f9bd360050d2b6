import { Trans } from "@lingui/react/macro";
import { EmptyState } from "../ui/EmptyState.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";

/** An address that leads nowhere, or to something that is not this person's to see: nobody can tell which. */
export function NotFound() {
  return (
    <EmptyState
      title={<Trans>There is nothing at this address.</Trans>}
      action={
        <LinkButton to="/" size="sm">
          <Trans>Go home</Trans>
        </LinkButton>
      }
    >
      <Trans>It may have been removed or reassigned.</Trans>
    </EmptyState>
  );
}
