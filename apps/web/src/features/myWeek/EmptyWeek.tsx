import { Trans } from "@lingui/react/macro";
import { IconSun } from "@tabler/icons-react";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";

/** No account yet: nothing can be due. */
export function EmptyWeek() {
  return (
    <EmptyState
      icon={<IconSun size={28} stroke={1.5} />}
      title={<Trans>Here will be the accounts that deserve your time this week</Trans>}
      action={
        <LinkButton to="/accounts" search={{ new: true }} size="sm">
          <Trans>Add your first account</Trans>
        </LinkButton>
      }
    >
      <Trans>
        Who is overdue and why, what is agreed, what you promised. You own no accounts yet: add one, or ask an admin to import or assign
        yours.
      </Trans>
    </EmptyState>
  );
}
