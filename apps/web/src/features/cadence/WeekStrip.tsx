import { useLingui } from "@lingui/react/macro";
import type { CadenceNode } from "@revisit/api/cadence/views";
import { formatDay } from "../../ui/formatDay.ts";
import { useReader } from "../../ui/useReader.ts";
import classes from "./WeekStrip.module.css";
import { weekFill } from "./weekFill.ts";

/** A cell a week with the reviews held of those planned: a figure, and a pattern where more is planned than can be held. */
export function WeekStrip({ weeks }: { readonly weeks: CadenceNode["weeks"] }) {
  const { t, i18n } = useLingui();
  const { today } = useReader();

  return (
    <ol className={classes.strip}>
      {weeks.map((week) => {
        const { held, planned, capacity } = week;
        const from = formatDay(i18n.locale, week.startsOn, "short");
        const room = Math.round(capacity);
        const words = t`Week of ${from}: ${held} held of ${planned} planned, room for ${room}`;

        return (
          <li
            key={week.startsOn}
            className={classes.week}
            data-fill={weekFill(week)}
            data-over={planned > capacity}
            data-past={week.startsOn < today}
            title={words}
          >
            <span aria-hidden="true">{planned === 0 ? "" : planned}</span>
            <span className="visuallyHidden">{words}</span>
          </li>
        );
      })}
    </ol>
  );
}
