import { useLingui } from "@lingui/react";
import { useMe } from "../../client/useMe.ts";
import { formatDay } from "../../ui/formatDay.ts";
import { formatTime } from "../../ui/formatTime.ts";

/** When something happened, on the organization's wall: "24 Aug 2026 09:30". */
export function Instant({ at }: { readonly at: string }) {
  const { i18n } = useLingui();
  const { timeZone } = useMe().organization;
  const { day, time } = formatTime(i18n.locale, at, timeZone);

  return (
    <time dateTime={at} className="tabular">
      {formatDay(i18n.locale, day, "medium")} {time}
    </time>
  );
}
