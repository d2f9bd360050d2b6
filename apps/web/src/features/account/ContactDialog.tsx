import { Checkbox, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { ContactView } from "@revisit/api/accounts/views";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { useFields } from "../../ui/useFields.ts";
import { useAccountPlace } from "./AccountContext.ts";
import { ConflictNote } from "./ConflictNote.tsx";
import { RapportField } from "./RapportField.tsx";
import { useSave } from "./useSave.ts";

type ContactDialogProps = { readonly contact: ContactView | null; readonly onClose: () => void };

/** A person at the account: who, how to reach them, how warm. */
export function ContactDialog({ contact, onClose }: ContactDialogProps) {
  const { t } = useLingui();
  const { isNew, form, save, nameError, submit } = useContactForm(contact, onClose);

  return (
    <Dialog
      isOpen
      title={isNew ? t`Add a person` : t`Edit ${contact?.name}`}
      onClose={onClose}
      onSubmit={submit}
      submit={isNew ? <Trans>Add</Trans> : <Trans>Save</Trans>}
      isBusy={save.isPending}
    >
      <TextInput label={t`Name`} required data-autofocus {...form.of("name")} error={nameError} />
      <TextInput label={t`Title`} placeholder={t`Head of purchasing`} {...form.of("title")} error={save.fields["title"]} />
      <TextInput label={t`Email`} type="email" {...form.of("email")} error={save.fields["email"]} />
      <TextInput label={t`Phone`} type="tel" {...form.of("phone")} error={save.fields["phone"]} />
      <RapportField value={form.fields.rapport} onChange={(rapport) => form.set("rapport", rapport)} />
      <Checkbox
        label={t`Do not contact`}
        description={t`Asked to be left alone: never proposed for a review.`}
        checked={form.fields.doNotContact}
        onChange={(event) => form.set("doNotContact", event.currentTarget.checked)}
      />
      <ConflictNote isShown={save.hasConflict} />
    </Dialog>
  );
}

type ContactFields = { name: string; title: string; email: string; phone: string; rapport: number | null; doNotContact: boolean };

function useContactForm(contact: ContactView | null, onClose: () => void) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { account } = useAccountPlace();
  const [contactId] = useState(() => contact?.id ?? newId());
  const [wasTried, setTried] = useState(false);
  const form = useFields<ContactFields>({
    name: contact?.name ?? "",
    title: contact?.title ?? "",
    email: contact?.email ?? "",
    phone: contact?.phone ?? "",
    rapport: contact?.rapport ?? null,
    doNotContact: contact?.doNotContact ?? false,
  });
  const save = useSave(trpc.contacts.save.mutationOptions(), { said: () => t`Saved ${form.fields.name}.`, onDone: onClose });
  const newest = account.contacts.find(({ id }) => id === contactId) ?? contact;
  const submit = () => {
    setTried(true);
    const { name, title, email, phone, rapport, doNotContact } = form.fields;
    if (name.trim() !== "") {
      const said = { title: title.trim() || null, email: email.trim() || null, phone: phone.trim() || null };
      save.run({ contactId, accountId: account.id, version: newest?.version ?? null, name: name.trim(), ...said, rapport, doNotContact });
    }
  };
  const nameError = wasTried && form.fields.name.trim() === "" ? t`Say who it is.` : save.fields["name"];

  return { isNew: contact === null, form, save, nameError, submit };
}
