import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { PlanView } from "@revisit/api/plan/views";
import { formatDay } from "../../ui/formatDay.ts";
import { Section } from "../../ui/Section.tsx";
import { PlannedItem } from "./PlannedItem.tsx";
import classes from "./Plan.module.css";

/** One week: its working days side by side, one below the other on a phone. */
export function PlanWeek({ week }: { readonly week: PlanView["weeks"][number] }) {
  const { i18n } = useLingui();
  const planned = week.days.reduce((sum, { reviews }) => sum + reviews.length, 0);
  const from = formatDay(i18n.locale, week.startsOn, "short");

  return (
    <Section
      title={<Trans>Week of {from}</Trans>}
      count={<Plural value={week.slots} one={`${String(planned)} of # review`} other={`${String(planned)} of # reviews`} />}
    >
      <ol className={classes.days}>
        {week.days.map((day) => (
          <li key={day.day} className={classes.day}>
            <h3 className={classes.dayName}>{formatDay(i18n.locale, day.day, "weekday")}</h3>
            {day.reviews.map((review) => (
              <PlannedItem key={review.accountId} review={review} />
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}
