import "@mantine/core/styles/SegmentedControl.layer.css";
import { SegmentedControl, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { DayField } from "../ui/DayField.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { useReader } from "../ui/useReader.ts";
import { CHANNELS, channelWords } from "./channelWords.ts";
import classes from "./ScheduleDialog.module.css";
import type { ReviewTarget } from "./ReviewTarget.ts";
import { LENGTHS, useScheduling } from "./useScheduling.ts";

type ScheduleDialogProps = { readonly target: ReviewTarget; readonly onClose: () => void };

/** Day, time, channel and length agreed with the customer, in the account's own time. */
export function ScheduleDialog({ target, onClose }: ScheduleDialogProps) {
  const { t, i18n } = useLingui();
  const { today } = useReader();
  const { fields, set, of, errors, isPending, submit } = useScheduling(target, onClose);

  return (
    <Dialog
      isOpen
      title={t`Schedule a review with ${target.accountName}`}
      onClose={onClose}
      onSubmit={submit}
      submit={<Trans>Schedule</Trans>}
      isBusy={isPending}
    >
      <div className={classes.when}>
        <DayField label={t`Day`} from={today} {...of("day")} error={errors.day} />
        <TextInput label={t`Time at the account`} type="time" step={300} {...of("time")} error={errors.time} />
      </div>
      <fieldset className={classes.group}>
        <legend>{t`How`}</legend>
        <SegmentedControl
          fullWidth
          value={fields.channel}
          onChange={(channel) => set("channel", channel)}
          data={CHANNELS.map((channel) => ({ value: channel, label: i18n._(channelWords[channel]) }))}
        />
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t`Minutes`}</legend>
        <SegmentedControl
          fullWidth
          value={String(fields.minutes)}
          onChange={(minutes) => set("minutes", Number(minutes))}
          data={LENGTHS.map(String)}
        />
      </fieldset>
    </Dialog>
  );
}
