import { NativeSelect } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTRPC } from "../../client/trpc.ts";

/** Lets a manager look at the week of any rep in their scope. */
export function RepSelect({ personId }: { readonly personId: string }) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const navigate = useNavigate();
  const { data } = useQuery(trpc.people.list.queryOptions());
  const people = (data?.items ?? []).filter(({ isActive, accounts, id }) => (isActive && accounts > 0) || id === personId);

  return (
    <NativeSelect
      aria-label={t`Whose week`}
      size="xs"
      value={personId}
      onChange={(event) => void navigate({ to: "/week", search: { person: event.currentTarget.value } })}
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
