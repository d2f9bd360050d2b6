import { Spotlight } from "@mantine/spotlight";
import { Trans } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../client/trpc.ts";
import { useMe } from "../../client/useMe.ts";
import { PaletteRecords } from "./PaletteRecords.tsx";
import { usePaletteActions } from "./usePaletteActions.ts";

const SHORTEST = 2;

/** What matches: records as soon as the server has them, screens and actions at once. */
export function PaletteResults({ text }: { readonly text: string }) {
  const trpc = useTRPC();
  const me = useMe();
  const actions = usePaletteActions(text);
  const isAsked = text.length >= SHORTEST;
  const { data, isFetching } = useQuery({
    ...trpc.search.find.queryOptions({ text }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  // Products are an admin's screen: nobody else can open one.
  const found = isAsked && data !== undefined ? { ...data, products: me.role === "admin" ? data.products : [] } : null;
  const records = found === null ? 0 : found.accounts.length + found.contacts.length + found.products.length;

  return (
    <>
      {found !== null && <PaletteRecords found={found} />}
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
