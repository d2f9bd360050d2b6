import { Trans, useLingui } from "@lingui/react/macro";
import type { MyWeek } from "@revisit/api/myWeek/views";
import { useMe } from "../../client/useMe.ts";
import { formatDay } from "../../ui/formatDay.ts";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { formatRange } from "./formatRange.ts";
import { PeriodLine } from "./PeriodLine.tsx";
import { RepSelect } from "./RepSelect.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";

/** Whose week, which days, and how the period stands. */
export function MyWeekHeader({ week }: { readonly week: MyWeek }) {
  const { i18n } = useLingui();
  const me = useMe();
  const isOwn = week.person.id === me.personId;
  const isEmpty = week.accounts === 0;
  const name = week.person.name;
  const days = formatRange(formatDay(i18n.locale, week.weekStartsOn, "short"), formatDay(i18n.locale, week.weekEndsOn, "short"));

  return (
    <PageHeader
      title={isOwn ? <Trans>My week</Trans> : <Trans>Week of {name}</Trans>}
      aside={days}
      meta={isEmpty ? undefined : <PeriodLine period={week.period} ownerId={week.person.id} />}
      actions={
        <>
          {me.role !== "rep" && !isEmpty && <RepSelect personId={week.person.id} />}
          <LinkButton to="/plan" search={isOwn ? {} : { person: week.person.id }} variant="default">
            <Trans>Plan…</Trans>
          </LinkButton>
        </>
      }
    />
  );
}
