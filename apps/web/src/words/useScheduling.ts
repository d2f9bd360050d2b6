import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { addDays } from "@revisit/domain/calendar/dayArithmetic";
import { useChange } from "../client/useChange.ts";
import { useTRPC } from "../client/trpc.ts";
import { formatDay } from "../ui/formatDay.ts";
import { useFields } from "../ui/useFields.ts";
import { useReader } from "../ui/useReader.ts";
import type { Channel } from "./channelWords.ts";
import { reviewOf } from "./reviewOf.ts";
import type { ReviewTarget } from "./ReviewTarget.ts";

export const LENGTHS = [15, 30, 45, 60, 90] as const;

/** The fields of an appointment, filled with the proposed day (else the next weekday) at ten, and their way to the server. */
export function useScheduling(target: ReviewTarget, onDone: () => void) {
  const trpc = useTRPC();
  const { t, i18n } = useLingui();
  const { today } = useReader();
  const proposed = target.review?.proposedOn ?? null;
  const day = proposed !== null && proposed >= today ? proposed : nextWeekday(today as IsoDay);
  const form = useFields<{ day: string | null; time: string; channel: Channel; minutes: number }>({
    day,
    time: "10:00",
    channel: "phone",
    minutes: 45,
  });
  const [wasTried, setTried] = useState(false);
  const schedule = useChange(trpc.reviews.schedule.mutationOptions(), {
    said: (_, input) => t`Scheduled for ${formatDay(i18n.locale, input.day, "weekday")}, ${input.time}.`,
    onDone,
  });
  const errors = {
    day: wasTried && form.fields.day === null ? t`Choose the day.` : schedule.error?.fields["day"],
    time: wasTried && form.fields.time === "" ? t`Say the time.` : schedule.error?.fields["time"],
  };
  const submit = () => {
    setTried(true);
    const { day: chosen, time, channel, minutes } = form.fields;
    if (chosen !== null && time !== "") {
      schedule.run({ ...reviewOf(target), day: chosen, time, channel, durationMinutes: minutes });
    }
  };

  return { ...form, errors, submit, isPending: schedule.isPending };
}

/** The first day after this one that is no Saturday and no Sunday; whatever else is off, the rep sees in the calendar. */
function nextWeekday(day: IsoDay): IsoDay {
  const next = addDays(day, 1);

  return [0, 6].includes(new Date(`${next}T00:00:00Z`).getUTCDay()) ? nextWeekday(next) : next;
}
