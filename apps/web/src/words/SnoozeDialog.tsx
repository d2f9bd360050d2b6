import { Chip, Textarea } from "@mantine/core";
import "@mantine/core/styles/Chip.layer.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { addDays } from "@revisit/domain/calendar/dayArithmetic";
import { useChange } from "../client/useChange.ts";
import { useTRPC } from "../client/trpc.ts";
import { DayField } from "../ui/DayField.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { useFields } from "../ui/useFields.ts";
import { useReader } from "../ui/useReader.ts";
import { reviewOf } from "./reviewOf.ts";
import type { ReviewTarget } from "./ReviewTarget.ts";
import classes from "./SnoozeDialog.module.css";

const AGAIN_IN_DAYS = 14;

type SnoozeDialogProps = { readonly target: ReviewTarget; readonly onClose: () => void };

/** Not now, with the reason and the day to try again. The clock runs on: only a held review resets it. */
export function SnoozeDialog({ target, onClose }: SnoozeDialogProps) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { today } = useReader();
  const [wasTried, setTried] = useState(false);
  const { fields, set, of } = useFields<{ reason: string; day: string | null }>({
    reason: "",
    day: addDays(today as IsoDay, AGAIN_IN_DAYS),
  });
  const decline = useChange(trpc.reviews.decline.mutationOptions(), {
    said: () => t`Snoozed. It stays due, with your reason.`,
    onDone: onClose,
  });
  const reasons = [t`Asked to be called later`, t`Contact is away`, t`No interest now`, t`Could not be reached`];
  const submit = () => {
    setTried(true);
    if (fields.reason.trim() !== "") {
      decline.run({ ...reviewOf(target), reason: fields.reason.trim(), ...(fields.day === null ? {} : { tryAgainOn: fields.day }) });
    }
  };

  return (
    <Dialog
      isOpen
      title={t`Snooze ${target.accountName}`}
      onClose={onClose}
      onSubmit={submit}
      submit={<Trans>Snooze</Trans>}
      isBusy={decline.isPending}
    >
      <div className={classes.reasons}>
        {reasons.map((reason) => (
          <Chip key={reason} size="xs" checked={fields.reason === reason} onChange={() => set("reason", reason)}>
            {reason}
          </Chip>
        ))}
      </div>
      <Textarea
        label={t`Reason`}
        autosize
        minRows={2}
        required
        data-autofocus
        {...of("reason")}
        error={wasTried && fields.reason.trim() === "" ? t`Say why, so that the delay is excused.` : undefined}
      />
      <DayField label={t`Try again on`} from={today} {...of("day")} />
    </Dialog>
  );
}
