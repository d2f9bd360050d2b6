import { Spotlight } from "@mantine/spotlight";
import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTRPC } from "../../client/trpc.ts";
import { usePaletteActions } from "./usePaletteActions.ts";

/** What matches: screens and actions at once, records as soon as the server has them. */
export function PaletteResults({ text }: { readonly text: string }) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const navigate = useNavigate();
  const actions = usePaletteActions(text);
  const { data, isFetching } = useQuery({
    ...trpc.search.find.queryOptions({ text }),
    enabled: text.length > 1,
    placeholderData: keepPreviousData,
  });
  const found = text.length > 1 ? data : undefined;
  const records = found === undefined ? 0 : found.accounts.length + found.contacts.length + found.products.length;

  return (
    <>
      {found !== undefined && found.accounts.length > 0 && (
        <Spotlight.ActionsGroup label={t`Accounts`}>
          {found.accounts.map(({ id, name }) => (
            <Spotlight.Action
              key={id}
              label={name}
              onClick={() => void navigate({ to: "/accounts/$accountId", params: { accountId: id } })}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {found !== undefined && found.contacts.length > 0 && (
        <Spotlight.ActionsGroup label={t`Contacts`}>
          {found.contacts.map(({ id, name, accountId, accountName }) => (
            <Spotlight.Action
              key={id}
              label={name}
              description={accountName}
              onClick={() => void navigate({ to: "/accounts/$accountId", params: { accountId } })}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {actions.map(({ group, items }) => (
        <Spotlight.ActionsGroup key={group} label={group}>
          {items.map(({ label, keys, run }) => (
            <Spotlight.Action key={label} label={label} rightSection={keys} onClick={run} />
          ))}
        </Spotlight.ActionsGroup>
      ))}
      {records === 0 && actions.length === 0 && !isFetching && (
        <Spotlight.Empty>
          <Trans>Nothing is called “{text}”.</Trans>
        </Spotlight.Empty>
      )}
    </>
  );
}
