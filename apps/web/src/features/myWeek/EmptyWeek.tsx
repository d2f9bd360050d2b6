import { Trans } from "@lingui/react/macro";
import { IconSun } from "@tabler/icons-react";
import type { MyWeek } from "@revisit/api/myWeek/views";
import { useMe } from "../../client/useMe.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { RepLinks } from "./RepLinks.tsx";

/** No account yet: nothing can be due. Who leads others is asked whose week to look at. */
export function EmptyWeek({ week }: { readonly week: MyWeek }) {
  const me = useMe();
  if (me.role !== "rep") {
    return (
      <EmptyState
        icon={<IconSun size={28} stroke={1.5} />}
        title={<Trans>{week.person.name} owns no accounts</Trans>}
        action={<RepLinks />}
      >
        <Trans>Choose a rep to see whom they have to review, what is agreed and what they promised.</Trans>
      </EmptyState>
    );
  }

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
