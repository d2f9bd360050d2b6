import { SegmentedControl, Select, Textarea } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ProblemView } from "@revisit/api/accounts/views";
import { Dialog } from "../../ui/Dialog.tsx";
import { useAccountPlace } from "./AccountContext.ts";
import { ConflictNote } from "./ConflictNote.tsx";
import classes from "./Fields.module.css";
import { severityWords } from "./severityWords.ts";
import { useProblemForm } from "./useProblemForm.ts";

type ProblemDialogProps = { readonly problem: ProblemView | null; readonly onClose: () => void };

/** Something that went wrong for the customer, and whose turn it is. */
export function ProblemDialog({ problem, onClose }: ProblemDialogProps) {
  const { t, i18n } = useLingui();
  const { account } = useAccountPlace();
  const { form, save, whatError, submit } = useProblemForm(problem, onClose);
  const products = account.whitespace
    .filter(({ state }) => state !== "unfit")
    .map(({ productId, name }) => ({ value: productId, label: name }));

  return (
    <Dialog
      isOpen
      title={problem === null ? t`Log a problem` : t`Edit the problem`}
      onClose={onClose}
      onSubmit={submit}
      submit={problem === null ? <Trans>Log</Trans> : <Trans>Save</Trans>}
      isBusy={save.isPending}
    >
      <Textarea label={t`What went wrong`} required autosize minRows={2} data-autofocus {...form.of("what")} error={whatError} />
      <fieldset className={classes.group}>
        <legend>{t`How bad`}</legend>
        <SegmentedControl
          fullWidth
          value={String(form.fields.severity)}
          onChange={(severity) => form.set("severity", Number(severity))}
          data={Object.entries(severityWords).map(([value, word]) => ({ value, label: i18n._(word) }))}
        />
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t`Waiting on`}</legend>
        <SegmentedControl
          fullWidth
          value={form.fields.waitingOn}
          onChange={(waitingOn) => form.set("waitingOn", waitingOn)}
          data={[
            { value: "us", label: t`Us` },
            { value: "customer", label: t`The customer` },
          ]}
        />
      </fieldset>
      <Select label={t`Product`} placeholder={t`None in particular`} data={products} searchable clearable {...form.of("productId")} />
      <ConflictNote isShown={save.hasConflict} />
    </Dialog>
  );
}
