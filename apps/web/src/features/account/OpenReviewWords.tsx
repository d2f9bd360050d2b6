import { Trans, useLingui } from "@lingui/react/macro";
import type { AccountView } from "@revisit/api/accounts/views";
import type { ReviewState } from "@revisit/api/reviews/views";
import { Day } from "../../ui/Day.tsx";
import { formatTime } from "../../ui/formatTime.ts";
import { reviewStateWords } from "../../words/reviewStateWords.ts";

/** How far the next review is: its state, and the day agreed or proposed (on the account's clock). */
export function OpenReviewWords({ account }: { readonly account: AccountView }) {
  const { i18n } = useLingui();
  const { openReview, timeZone } = account;
  if (openReview === null) {
    return <Trans>none open</Trans>;
  }
  const state = i18n._(reviewStateWords[openReview.state as ReviewState]);
  if (openReview.scheduledAt !== null) {
    const { day, time } = formatTime(i18n.locale, openReview.scheduledAt, timeZone);

    return (
      <span>
        {state}, <Day day={day} as="weekday" /> <span className="tabular">{time}</span>
      </span>
    );
  }

  return openReview.proposedOn === null ? (
    state
  ) : (
    <span>
      {state}, <Day day={openReview.proposedOn} as="weekday" />
    </span>
  );
}
