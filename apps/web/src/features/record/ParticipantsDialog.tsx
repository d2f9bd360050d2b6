import { Checkbox, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { ParticipantView, RecordView } from "@revisit/api/reviews/views";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { useChange } from "../../client/useChange.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import classes from "./ParticipantsDialog.module.css";

type ParticipantsDialogProps = { readonly view: RecordView; readonly onClose: () => void };

/** Ticks who is there: the account's contacts, our own people, and anybody else by name. */
export function ParticipantsDialog({ view, onClose }: ParticipantsDialogProps) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const [there, setThere] = useState<readonly ParticipantView[]>(view.participants);
  const [customers] = useState(() => customersOf(view));
  const [name, setName] = useState("");
  const save = useChange(trpc.reviews.saveParticipants.mutationOptions(), { said: () => t`Participants saved.`, onDone: onClose });
  const added: readonly ParticipantView[] = name.trim() === "" ? [] : [guest(name.trim())];
  const submit = () => save.run({ reviewId: view.id, version: view.version, participants: [...there, ...added] });

  return (
    <Dialog isOpen title={t`Who takes part`} onClose={onClose} onSubmit={submit} submit={<Trans>Save</Trans>} isBusy={save.isPending}>
      <fieldset className={classes.side}>
        <legend>{view.accountName}</legend>
        {customers.map((one) => (
          <Tick key={one.id} one={one} there={there} onChange={setThere} />
        ))}
        <TextInput
          label={t`Somebody else`}
          placeholder={t`Name`}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          autoComplete="off"
        />
      </fieldset>
      <fieldset className={classes.side}>
        <legend>
          <Trans>Us</Trans>
        </legend>
        {view.participants
          .filter(({ side }) => side === "us")
          .map((one) => (
            <Tick key={one.id} one={one} there={there} onChange={setThere} />
          ))}
      </fieldset>
    </Dialog>
  );
}

type TickProps = {
  readonly one: ParticipantView;
  readonly there: readonly ParticipantView[];
  readonly onChange: (there: readonly ParticipantView[]) => void;
};

function Tick({ one, there, onChange }: TickProps) {
  const isThere = there.some(({ id }) => id === one.id);

  return (
    <Checkbox
      size="sm"
      label={one.name}
      checked={isThere}
      onChange={() => onChange(isThere ? there.filter(({ id }) => id !== one.id) : [...there, one])}
    />
  );
}

/** Those who are named, then the account's other contacts. */
function customersOf(view: RecordView): readonly ParticipantView[] {
  const named = view.participants.filter(({ side }) => side === "customer");
  const others = view.contacts.filter(({ id, doNotContact }) => !doNotContact && !named.some(({ contactId }) => contactId === id));

  return [...named, ...others.map((contact) => ({ ...guest(contact.name), contactId: contact.id }))];
}

function guest(name: string): ParticipantView {
  return { id: newId(), side: "customer", personId: null, contactId: null, name };
}
