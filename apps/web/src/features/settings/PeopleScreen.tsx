import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { IconPlus } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../../client/trpc.ts";
import { Count } from "../../ui/Count.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { PasswordDialog } from "./PasswordDialog.tsx";
import { PeopleTable } from "./PeopleTable.tsx";
import { PersonDialog } from "./PersonDialog.tsx";
import { SettingsBody } from "./SettingsBody.tsx";

type Open = { readonly deed: "edit" | "password"; readonly personId: string | null };

/** Who works here, as what, where, how many reviews a week they can hold, and whether they can sign in. */
export function PeopleScreen() {
  const trpc = useTRPC();
  const { items } = useSuspenseQuery(trpc.people.list.queryOptions()).data;
  const [open, setOpen] = useState<Open | null>(null);
  const person = items.find(({ id }) => id === open?.personId) ?? null;
  const close = () => setOpen(null);
  const add = (
    <Button leftSection={<IconPlus size={14} />} onClick={() => setOpen({ deed: "edit", personId: null })}>
      <Trans>Add a person</Trans>
    </Button>
  );

  return (
    <>
      <PageHeader title={<Trans>People</Trans>} aside={<Count value={items.filter(({ isActive }) => isActive).length} />} actions={add} />
      <SettingsBody>
        <PeopleTable
          people={items}
          onEdit={(personId) => setOpen({ deed: "edit", personId })}
          onPassword={(personId) => setOpen({ deed: "password", personId })}
        />
      </SettingsBody>
      {open?.deed === "edit" && <PersonDialog person={person} onClose={close} />}
      {open?.deed === "password" && person !== null && <PasswordDialog person={person} onClose={close} />}
    </>
  );
}
