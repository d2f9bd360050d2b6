import { UnstyledButton } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { signOut } from "../../client/signOut.ts";
import { useTRPC } from "../../client/trpc.ts";
import { CenteredPage } from "../../ui/CenteredPage.tsx";
import { roleWords } from "../../words/roleWords.ts";
import classes from "./ChooseScreen.module.css";
import { useEnter } from "./useEnter.ts";

const route = getRouteApi("/choose");

/** Which organization to work for. Who belongs to one alone never comes here. */
export function ChooseScreen() {
  const { i18n } = useLingui();
  const trpc = useTRPC();
  const router = useRouter();
  const { back } = route.useSearch();
  const { organizations } = useSuspenseQuery(trpc.session.organizations.queryOptions()).data;
  const enter = useEnter(() => router.history.push(back ?? "/"));

  return (
    <CenteredPage title={<Trans>Choose an organization</Trans>} lead={<Trans>Nothing crosses from one to another.</Trans>}>
      <ul className={classes.list}>
        {organizations.map(({ orgId, name, role }) => (
          <li key={orgId}>
            <UnstyledButton className={classes.organization} onClick={() => enter.run(orgId)} disabled={enter.isPending}>
              {name}
              <span className={classes.role}>{i18n._(roleWords[role])}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <UnstyledButton className={classes.out} onClick={() => void signOut()}>
        <Trans>Sign out</Trans>
      </UnstyledButton>
    </CenteredPage>
  );
}
