import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../ui/EmptyState.tsx";

/** An address that leads nowhere, or to something that is not this person's to see: nobody can tell which. */
export function NotFound() {
  return (
    <EmptyState
      title={<Trans>There is nothing at this address.</Trans>}
      action={
        <Button component={Link} to="/" size="sm">
          <Trans>Go home</Trans>
        </Button>
      }
    >
      <Trans>It may have been removed or reassigned.</Trans>
    </EmptyState>
  );
}
