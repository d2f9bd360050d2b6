import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { IconPlus } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../../client/trpc.ts";
import { Count } from "../../ui/Count.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Section } from "../../ui/Section.tsx";
import { DefaultIntervals } from "./DefaultIntervals.tsx";
import { PoliciesTable } from "./PoliciesTable.tsx";
import { PolicyDialog } from "./PolicyDialog.tsx";
import { RemovePolicyDialog } from "./RemovePolicyDialog.tsx";
import { SettingsBody } from "./SettingsBody.tsx";

type Open = { readonly deed: "edit" | "remove"; readonly policyId: string | null };

/** How often accounts are reviewed: the rules, which accounts each decides, and what holds where none does. */
export function PoliciesScreen() {
  const trpc = useTRPC();
  const { items } = useSuspenseQuery(trpc.policies.list.queryOptions()).data;
  const [open, setOpen] = useState<Open | null>(null);
  const policy = items.find(({ id }) => id === open?.policyId) ?? null;
  const close = () => setOpen(null);
  const add = (
    <Button leftSection={<IconPlus size={14} />} onClick={() => setOpen({ deed: "edit", policyId: null })}>
      <Trans>Add a policy</Trans>
    </Button>
  );

  return (
    <>
      <PageHeader title={<Trans>Cadence policies</Trans>} aside={<Count value={items.length} />} actions={add} />
      <SettingsBody>
        <DefaultIntervals />
        <Section title={<Trans>Policies</Trans>} count={<Trans>the most specific one wins</Trans>}>
          {items.length === 0 ? (
            <EmptyState isSmall title={<Trans>No policy yet: the intervals above hold for everyone.</Trans>} />
          ) : (
            <PoliciesTable
              policies={items}
              onEdit={(policyId) => setOpen({ deed: "edit", policyId })}
              onRemove={(policyId) => setOpen({ deed: "remove", policyId })}
            />
          )}
        </Section>
      </SettingsBody>
      {open?.deed === "edit" && <PolicyDialog policy={policy} onClose={close} />}
      {open?.deed === "remove" && policy !== null && <RemovePolicyDialog policy={policy} onClose={close} />}
    </>
  );
}
