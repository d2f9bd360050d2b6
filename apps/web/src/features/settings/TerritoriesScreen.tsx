import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { IconPlus } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../../client/trpc.ts";
import { Count } from "../../ui/Count.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { RemoveTerritoryDialog } from "./RemoveTerritoryDialog.tsx";
import { SettingsBody } from "./SettingsBody.tsx";
import { TerritoriesTable } from "./TerritoriesTable.tsx";
import { TerritoryDialog } from "./TerritoryDialog.tsx";

type Open = { readonly deed: "edit" | "remove"; readonly territoryId: string | null };

/** The tree in which accounts stand and people work. */
export function TerritoriesScreen() {
  const trpc = useTRPC();
  const { items } = useSuspenseQuery(trpc.territories.list.queryOptions()).data;
  const [open, setOpen] = useState<Open | null>(null);
  const territory = items.find(({ id }) => id === open?.territoryId) ?? null;
  const close = () => setOpen(null);
  const add = (
    <Button leftSection={<IconPlus size={14} />} onClick={() => setOpen({ deed: "edit", territoryId: null })}>
      <Trans>Add a territory</Trans>
    </Button>
  );

  return (
    <>
      <PageHeader title={<Trans>Territories</Trans>} aside={<Count value={items.length} />} actions={add} />
      {items.length === 0 ? (
        <EmptyState title={<Trans>No territory yet</Trans>}>
          <Trans>Accounts stand in territories; a manager sees theirs and all below.</Trans>
        </EmptyState>
      ) : (
        <SettingsBody>
          <TerritoriesTable
            territories={items}
            onEdit={(territoryId) => setOpen({ deed: "edit", territoryId })}
            onRemove={(territoryId) => setOpen({ deed: "remove", territoryId })}
          />
        </SettingsBody>
      )}
      {open?.deed === "edit" && <TerritoryDialog territory={territory} territories={items} onClose={close} />}
      {open?.deed === "remove" && territory !== null && <RemoveTerritoryDialog territory={territory} onClose={close} />}
    </>
  );
}
