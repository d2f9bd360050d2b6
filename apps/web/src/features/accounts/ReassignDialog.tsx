import { Select } from "@mantine/core";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "../../client/useChange.ts";
import { useTRPC } from "../../client/trpc.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormProblem } from "../../ui/FormProblem.tsx";
import type { Selection } from "./useSelection.ts";

const MOST = 500;

type ReassignDialogProps = { readonly selection: Selection; readonly onClose: () => void };

/** Gives the chosen accounts another owner. The history stays with the account. */
export function ReassignDialog({ selection, onClose }: ReassignDialogProps) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { data } = useQuery(trpc.people.list.queryOptions());
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const count = selection.rows.length;
  const people = (data?.items ?? []).filter(({ isActive }) => isActive);
  const reassign = useChange(trpc.accounts.reassign.mutationOptions(), {
    said: ({ moved }) => t`${moved} reassigned.`,
    onDone: () => {
      selection.clear();
      onClose();
    },
  });
  const submit = () => {
    if (ownerId !== null && count <= MOST) {
      reassign.run({ accountIds: selection.rows.map(({ id }) => id), ownerId });
    }
  };

  return (
    <Dialog
      isOpen
      title={<Plural value={count} one="Reassign # account" other="Reassign # accounts" />}
      onClose={onClose}
      onSubmit={submit}
      submit={<Trans>Reassign</Trans>}
      isBusy={reassign.isPending}
    >
      <Select
        label={t`New owner`}
        description={t`Open reviews, promises and problems go along.`}
        searchable
        data-autofocus
        data={people.map(({ id, name, accounts }) => ({ value: id, label: t`${name} (${accounts} accounts)` }))}
        value={ownerId}
        onChange={setOwnerId}
      />
      <FormProblem>{count > MOST && <Trans>At most {MOST} at once: choose fewer.</Trans>}</FormProblem>
    </Dialog>
  );
}
