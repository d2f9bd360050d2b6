import { SegmentedControl, Textarea } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { ProblemView } from "@revisit/api/accounts/views";
import { useTRPC } from "../../client/trpc.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { useFields } from "../../ui/useFields.ts";
import { useAccountPlace } from "./AccountContext.ts";
import { ConflictNote } from "./ConflictNote.tsx";
import classes from "./Fields.module.css";
import { useSave } from "./useSave.ts";

const NOT_ASKED = "0";

type SolveDialogProps = { readonly problem: ProblemView; readonly onClose: () => void };

/** How it was put right, and how hard that was for the customer: asked once, after the remedy. */
export function SolveDialog({ problem, onClose }: SolveDialogProps) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { account } = useAccountPlace();
  const [wasTried, setTried] = useState(false);
  const { fields, set, of } = useFields({ remedy: "", effort: NOT_ASKED });
  const save = useSave(trpc.problems.solve.mutationOptions(), { said: () => t`Problem solved.`, onDone: onClose });
  const newest = account.problems.find(({ id }) => id === problem.id) ?? problem;
  const remedy = fields.remedy.trim();
  const submit = () => {
    setTried(true);
    if (remedy !== "") {
      save.run({
        problemId: problem.id,
        version: newest.version,
        remedy,
        effort: fields.effort === NOT_ASKED ? null : Number(fields.effort),
      });
    }
  };
  const remedyError =
    wasTried && remedy === "" ? t`Say how it was put right: the next one who has it will look here.` : save.fields["remedy"];

  return (
    <Dialog isOpen title={t`Solve the problem`} onClose={onClose} onSubmit={submit} submit={<Trans>Solve</Trans>} isBusy={save.isPending}>
      <p className={classes.note}>{problem.what}</p>
      <Textarea label={t`Remedy`} required autosize minRows={2} data-autofocus {...of("remedy")} error={remedyError} />
      <fieldset className={classes.group}>
        <legend>{t`“How easy was it to get this solved?” 1 (easy) to 7 (hard)`}</legend>
        <SegmentedControl
          fullWidth
          value={fields.effort}
          onChange={(effort) => set("effort", effort)}
          data={[{ value: NOT_ASKED, label: t`Not asked` }, ...["1", "2", "3", "4", "5", "6", "7"]]}
        />
      </fieldset>
      <ConflictNote isShown={save.hasConflict} />
    </Dialog>
  );
}
