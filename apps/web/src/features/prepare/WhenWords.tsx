import { Trans, useLingui } from "@lingui/react/macro";
import type { Preparation } from "@revisit/api/reviews/views";
import { Day } from "../../ui/Day.tsx";
import { formatTime } from "../../ui/formatTime.ts";

/** The day and time agreed (on the account's clock), else the day proposed, else when it is due. */
export function WhenWords({ sheet }: { readonly sheet: Preparation }) {
  const { i18n } = useLingui();
  const { account, review } = sheet;
  if (review?.scheduledAt) {
    const { day, time } = formatTime(i18n.locale, review.scheduledAt, account.timeZone);

    return (
      <>
        <Day day={day} as="weekday" /> <span className="tabular">{time}</span>
      </>
    );
  }
  if (review?.proposedOn) {
    return (
      <Trans>
        proposed <Day day={review.proposedOn} as="weekday" />
      </Trans>
    );
  }

  return (
    <Trans>
      due <Day day={account.nextDueOn} as="medium" />
    </Trans>
  );
}
