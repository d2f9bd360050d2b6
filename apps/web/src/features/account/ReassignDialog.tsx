import { Select } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../../client/trpc.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { useAccountPlace } from "./AccountContext.ts";
import classes from "./Fields.module.css";
import { useSave } from "./useSave.ts";

/** Gives the account to another rep. */
export function ReassignDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { account } = useAccountPlace();
  const { data } = useQuery(trpc.people.list.queryOptions());
  const [ownerId, setOwnerId] = useState<string | null>(account.owner?.id ?? null);
  const [wasTried, setTried] = useState(false);
  const save = useSave(trpc.accounts.reassign.mutationOptions(), { said: () => t`Reassigned ${account.name}.`, onDone: onClose });
  const people = (data?.items ?? []).filter(({ isActive }) => isActive).map(({ id, name }) => ({ value: id, label: name }));
  const isSame = ownerId === null || ownerId === account.owner?.id;
  const submit = () => {
    setTried(true);
    if (!isSame) {
      save.run({ accountIds: [account.id], ownerId });
    }
  };

  return (
    <Dialog
      isOpen
      title={t`Reassign ${account.name}`}
      onClose={onClose}
      onSubmit={submit}
      submit={<Trans>Reassign</Trans>}
      isBusy={save.isPending}
    >
      <Select
        label={t`New owner`}
        data={people}
        searchable
        data-autofocus
        value={ownerId}
        onChange={setOwnerId}
        error={wasTried && isSame ? t`Choose somebody else.` : save.fields["ownerId"]}
      />
      <p className={classes.note}>
        <Trans>The open review goes along; reviews that were held stay with whoever held them.</Trans>
      </p>
    </Dialog>
  );
}
