import { Textarea } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { addDays } from "@revisit/domain/calendar/dayArithmetic";
import { LEVELS, type Level } from "@revisit/domain/opportunity/level";
import { useTRPC } from "../../client/trpc.ts";
import { DayField } from "../../ui/DayField.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useFields } from "../../ui/useFields.ts";
import { useReader } from "../../ui/useReader.ts";
import { useAccountPlace } from "./AccountContext.ts";
import { ConflictNote } from "./ConflictNote.tsx";
import { LevelField } from "./LevelField.tsx";
import { useSave } from "./useSave.ts";

const HALF_A_YEAR_DAYS = 182;

/** A manager sets the level by hand: which, why, until when. */
export function OverrideDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { today } = useReader();
  const { account } = useAccountPlace();
  const [wasTried, setTried] = useState(false);
  const { fields, set, of } = useFields<{ level: Level; reason: string; untilOn: string | null }>({
    level: account.level,
    reason: "",
    untilOn: addDays(today as IsoDay, HALF_A_YEAR_DAYS),
  });
  const save = useSave(trpc.accounts.override.mutationOptions(), { said: () => t`The level is set by hand.`, onDone: onClose });
  const reason = fields.reason.trim();
  const submit = () => {
    setTried(true);
    if (reason !== "" && fields.untilOn !== null) {
      save.run({ accountId: account.id, level: fields.level, reason, untilOn: fields.untilOn });
    }
  };

  return (
    <Dialog
      isOpen
      title={t`Set the level by hand`}
      onClose={onClose}
      onSubmit={submit}
      submit={<Trans>Set the level</Trans>}
      isBusy={save.isPending}
    >
      <LevelField label={t`Level`} levels={LEVELS} value={fields.level} onChange={(level) => set("level", level)} />
      <Textarea
        label={t`Reason`}
        required
        autosize
        minRows={2}
        data-autofocus
        {...of("reason")}
        error={wasTried && reason === "" ? t`Say why the rule is wrong here.` : save.fields["reason"]}
      />
      <DayField
        label={t`Until`}
        description={t`From then on the rule decides again.`}
        from={today}
        {...of("untilOn")}
        error={wasTried && fields.untilOn === null ? t`Choose the day.` : save.fields["untilOn"]}
      />
      <ConflictNote isShown={save.hasConflict} />
    </Dialog>
  );
}
