import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { AreaMeter } from "@revisit/domain/review/blindSpotMeter";
import { areaWords } from "../../words/areaWords.ts";
import classes from "./Meter.module.css";

/** How much of each area is known: a dot for each question, filled once it is answered. An area without one is a blind spot. */
export function Meter({ meter }: { readonly meter: readonly AreaMeter[] }) {
  const { i18n } = useLingui();

  return (
    <ul className={classes.meter}>
      {meter.map(({ area, answered, of }) => (
        <li key={area} className={classes.area} data-blind={answered === 0}>
          <span>{i18n._(areaWords[area])}</span>
          <span aria-hidden="true" className={classes.dots}>
            {Array.from({ length: of }, (_, dot) => (
              <span key={dot} className={classes.dot} data-on={dot < answered} />
            ))}
          </span>
          <span className="visuallyHidden">
            <Trans>
              {answered} of {of} answered
            </Trans>
          </span>
        </li>
      ))}
    </ul>
  );
}
