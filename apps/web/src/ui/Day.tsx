import { useLingui } from "@lingui/react";
import { formatDay, type DayStyle } from "./formatDay.ts";
import { relativeDay } from "./relativeDay.ts";
import { useReader } from "./useReader.ts";

type DayProps = {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `due`: "in 3 days", "12 days late"; `plain`: "12 days ago"; otherwise the date itself */
  readonly as?: "due" | "plain" | DayStyle;
};

/** A day as people say it, with the date on hover and for screen readers (or, for a date, how far it is). */
export function Day({ day, as = "plain" }: DayProps) {
  const { i18n } = useLingui();
  const { today } = useReader();
  const isRelative = as === "due" || as === "plain";
  const said = isRelative ? i18n._(relativeDay(day, today, as)) : formatDay(i18n.locale, day, as);
  const other = isRelative ? formatDay(i18n.locale, day, "full") : i18n._(relativeDay(day, today, "plain"));

  return (
    <time dateTime={day} title={other} className="tabular">
      {said}
      <span className="visuallyHidden"> ({other})</span>
    </time>
  );
}
