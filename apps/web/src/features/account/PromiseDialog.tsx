import { Textarea } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { addDays } from "@revisit/domain/calendar/dayArithmetic";
import type { PromiseView } from "@revisit/api/accounts/views";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { DayField } from "../../ui/DayField.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useFields } from "../../ui/useFields.ts";
import { useReader } from "../../ui/useReader.ts";
import { useAccountPlace } from "./AccountContext.ts";
import { ConflictNote } from "./ConflictNote.tsx";
import { useSave } from "./useSave.ts";

const DUE_IN_DAYS = 7;

type PromiseDialogProps = { readonly promise: PromiseView | null; readonly onClose: () => void };

/** What we said we would do, and by when. */
export function PromiseDialog({ promise, onClose }: PromiseDialogProps) {
  const { t } = useLingui();
  const { form, save, errors, submit } = usePromiseForm(promise, onClose);

  return (
    <Dialog
      isOpen
      title={promise === null ? t`Add a promise` : t`Edit the promise`}
      onClose={onClose}
      onSubmit={submit}
      submit={promise === null ? <Trans>Add</Trans> : <Trans>Save</Trans>}
      isBusy={save.isPending}
    >
      <Textarea label={t`What we promised`} required autosize minRows={2} data-autofocus {...form.of("text")} error={errors.text} />
      <DayField label={t`Due`} {...form.of("dueOn")} error={errors.dueOn} />
      <ConflictNote isShown={save.hasConflict} />
    </Dialog>
  );
}

function usePromiseForm(promise: PromiseView | null, onClose: () => void) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { today } = useReader();
  const { account } = useAccountPlace();
  const [promiseId] = useState(() => promise?.id ?? newId());
  const [wasTried, setTried] = useState(false);
  const form = useFields<{ text: string; dueOn: string | null }>({
    text: promise?.text ?? "",
    dueOn: promise?.dueOn ?? addDays(today as IsoDay, DUE_IN_DAYS),
  });
  const save = useSave(trpc.promises.save.mutationOptions(), { said: () => t`Promise saved.`, onDone: onClose });
  const newest = account.promises.find(({ id }) => id === promiseId) ?? promise;
  const text = form.fields.text.trim();
  const { dueOn } = form.fields;
  const submit = () => {
    setTried(true);
    if (text !== "" && dueOn !== null) {
      const kept = promise === null ? {} : { ownerId: promise.owner.id };
      save.run({ promiseId, accountId: account.id, version: newest?.version ?? null, text, dueOn, ...kept });
    }
  };
  const errors = {
    text: wasTried && text === "" ? t`Say what was promised.` : save.fields["text"],
    dueOn: wasTried && dueOn === null ? t`Choose the day.` : save.fields["dueOn"],
  };

  return { form, save, errors, submit };
}
