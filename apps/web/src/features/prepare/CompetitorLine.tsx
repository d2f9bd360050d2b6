import { Trans } from "@lingui/react/macro";
import type { Preparation } from "@revisit/api/reviews/views";
import { Day } from "../../ui/Day.tsx";
import classes from "./SheetPart.module.css";

/** Who else was seen here, with what. */
export function CompetitorLine({ competitor }: { readonly competitor: Preparation["competitors"][number] }) {
  const supplies = competitor.products.join(", ");

  return (
    <div className={classes.line}>
      <p>
        {competitor.name}{" "}
        <span className={classes.meta}>
          {supplies !== "" && <Trans>supplies {supplies}</Trans>}
          {supplies !== "" && competitor.seenOn !== null && " · "}
          {competitor.seenOn !== null && <Day day={competitor.seenOn} as="medium" />}
        </span>
      </p>
      {competitor.text !== null && <p className={classes.meta}>{competitor.text}</p>}
    </div>
  );
}
