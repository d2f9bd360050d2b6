import { SegmentedControl } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { Resources } from "@revisit/domain/opportunity/level";
import { useTRPC } from "../../client/trpc.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { useFields } from "../../ui/useFields.ts";
import { resourcesWords } from "../../words/resourcesWords.ts";
import { useAccountPlace } from "./AccountContext.ts";
import { ConflictNote } from "./ConflictNote.tsx";
import classes from "./Fields.module.css";
import { useSave } from "./useSave.ts";

/** "unknown" here means no judgement: the figures decide. */
const CHOICES = ["unknown", "none", "limited", "ample"] as const satisfies readonly Resources[];

/** The rep's own judgement whether the account can buy more. It wins over the figures until it is stale. */
export function JudgeDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useLingui();
  const trpc = useTRPC();
  const { account } = useAccountPlace();
  const { fields, set } = useFields<{ resources: Resources }>({ resources: account.judgement?.resources ?? "unknown" });
  const save = useSave(trpc.accounts.judgeResources.mutationOptions(), {
    said: () => t`Judgement recorded; the level is computed anew.`,
    onDone: onClose,
  });
  const submit = () => {
    const { resources } = fields;
    save.run({ accountId: account.id, version: account.version, resources: resources === "unknown" ? null : resources });
  };

  return (
    <Dialog
      isOpen
      title={t`Judge the resources`}
      onClose={onClose}
      onSubmit={submit}
      submit={<Trans>Record</Trans>}
      isBusy={save.isPending}
    >
      <fieldset className={classes.group}>
        <legend>{t`Can ${account.name} buy more?`}</legend>
        <SegmentedControl
          fullWidth
          value={fields.resources}
          onChange={(resources) => set("resources", resources)}
          data={CHOICES.map((value) => ({ value, label: value === "unknown" ? t`No judgement` : i18n._(resourcesWords[value]) }))}
        />
      </fieldset>
      <p className={classes.note}>
        <Trans>
          None: nothing that is open. Limited: one more product. Ample: two or more. Your judgement counts for a year, then it is asked
          again.
        </Trans>
      </p>
      <ConflictNote isShown={save.hasConflict} />
    </Dialog>
  );
}
