import { Textarea } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useTRPC } from "../../client/trpc.ts";
import { DayField } from "../../ui/DayField.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useFields } from "../../ui/useFields.ts";
import { useReader } from "../../ui/useReader.ts";
import { levelWords } from "../../words/levelWords.ts";
import { useAccountPlace } from "./AccountContext.ts";
import { ConflictNote } from "./ConflictNote.tsx";
import classes from "./Fields.module.css";
import { useSave } from "./useSave.ts";

type DecideDialogProps = { readonly accept: boolean; readonly onClose: () => void };

/** A manager's answer to a challenge. Accepting sets the level until a day; rejecting says why. */
export function DecideDialog({ accept, onClose }: DecideDialogProps) {
  const { t, i18n } = useLingui();
  const { today } = useReader();
  const { challenge, form, save, noteError, submit } = useDecision(accept, onClose);
  if (challenge === null) {
    return null;
  }
  const level = i18n._(levelWords[challenge.claimedLevel]);

  return (
    <Dialog
      isOpen
      title={accept ? t`Accept the challenge` : t`Reject the challenge`}
      onClose={onClose}
      onSubmit={submit}
      submit={accept ? <Trans>Set to {level}</Trans> : <Trans>Reject</Trans>}
      isBusy={save.isPending}
    >
      <p className={classes.note}>
        <Trans>
          {challenge.challenger} says {level}: “{challenge.reason}”
        </Trans>
      </p>
      {accept && (
        <DayField
          label={t`Until`}
          description={t`Leave empty for as long as is usual.`}
          from={today}
          {...form.of("untilOn")}
          error={save.fields["untilOn"]}
        />
      )}
      <Textarea label={t`Note to the rep`} required={!accept} autosize minRows={2} data-autofocus {...form.of("note")} error={noteError} />
      <ConflictNote isShown={save.hasConflict} />
    </Dialog>
  );
}

function useDecision(accept: boolean, onClose: () => void) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { account } = useAccountPlace();
  const [challenge] = useState(account.openChallenge);
  const [wasTried, setTried] = useState(false);
  const form = useFields<{ note: string; untilOn: string | null }>({ note: "", untilOn: null });
  const said = () => (accept ? t`Accepted. The level is set by hand now.` : t`Rejected. The rep sees your reason.`);
  const save = useSave(trpc.accounts.decideChallenge.mutationOptions(), { said, onDone: onClose });
  const note = form.fields.note.trim();
  const { untilOn } = form.fields;
  const submit = () => {
    setTried(true);
    if (challenge !== null && (accept || note !== "")) {
      save.run({ challengeId: challenge.id, accept, note, ...(untilOn === null ? {} : { untilOn }) });
    }
  };
  const noteError = wasTried && !accept && note === "" ? t`Say why it stays as it is.` : save.fields["note"];

  return { challenge, form, save, noteError, submit };
}
