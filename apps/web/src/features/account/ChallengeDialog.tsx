import { Textarea } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { LEVELS, type Level } from "@revisit/domain/opportunity/level";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Say } from "../../ui/Say.tsx";
import { useFields } from "../../ui/useFields.ts";
import { useAccountPlace } from "./AccountContext.ts";
import { ConflictNote } from "./ConflictNote.tsx";
import classes from "./Fields.module.css";
import { LevelField } from "./LevelField.tsx";
import { useSave } from "./useSave.ts";

/** A rep who knows better says so, with the reason; a manager decides. */
export function ChallengeDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { account } = useAccountPlace();
  const others = LEVELS.filter((level) => level !== account.level);
  const [challengeId] = useState(newId);
  const [wasTried, setTried] = useState(false);
  const { fields, set, of } = useFields<{ level: Level; reason: string }>({ level: others[0] ?? "high", reason: "" });
  const save = useSave(trpc.accounts.challenge.mutationOptions(), { said: () => t`Your manager sees your challenge.`, onDone: onClose });
  const reason = fields.reason.trim();
  const submit = () => {
    setTried(true);
    if (reason !== "") {
      save.run({ challengeId, accountId: account.id, claimedLevel: fields.level, reason });
    }
  };

  return (
    <Dialog
      isOpen
      title={t`Challenge the level`}
      onClose={onClose}
      onSubmit={submit}
      submit={<Trans>Challenge</Trans>}
      isBusy={save.isPending}
    >
      <p className={classes.note}>
        <Say message={account.why} />
      </p>
      <LevelField label={t`It should be`} levels={others} value={fields.level} onChange={(level) => set("level", level)} />
      <Textarea
        label={t`Reason`}
        placeholder={t`What do you know that the numbers don’t?`}
        required
        autosize
        minRows={3}
        data-autofocus
        {...of("reason")}
        error={wasTried && reason === "" ? t`Say why: your manager decides from it.` : save.fields["reason"]}
      />
      <ConflictNote isShown={save.hasConflict} />
    </Dialog>
  );
}
