import { TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Dialog } from "../../ui/Dialog.tsx";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
import { useSavedViews } from "./useSavedViews.ts";

type SaveViewDialogProps = { readonly search: AccountsSearch; readonly onClose: () => void };

/** Gives the list as it is now a name. */
export function SaveViewDialog({ search, onClose }: SaveViewDialogProps) {
  const { t } = useLingui();
  const { save } = useSavedViews();
  const [name, setName] = useState("");
  const submit = () => {
    if (name.trim() !== "") {
      save({ name: name.trim(), search });
      onClose();
    }
  };

  return (
    <Dialog isOpen title={t`Save this view`} onClose={onClose} onSubmit={submit} submit={<Trans>Save</Trans>}>
      <TextInput
        label={t`Name`}
        description={t`Filters, order and columns are kept on this device. To share the list, send its address.`}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </Dialog>
  );
}
