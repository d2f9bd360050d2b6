import { Trans } from "@lingui/react/macro";
import type { Preparation } from "@revisit/api/reviews/views";
import { Money } from "../../ui/Money.tsx";
import { Share } from "../../ui/Share.tsx";
import classes from "./SheetPart.module.css";

/** A product that fits and is not owned: how likely it is bought, for how much. */
export function RoomLine({ cell }: { readonly cell: Preparation["whitespace"][number] }) {
  return (
    <p className={classes.room}>
      <span>
        {cell.name}{" "}
        {cell.attaches && (
          <span className={classes.meta}>
            <Trans>attaches</Trans>
          </span>
        )}
      </span>
      <span className={classes.meta}>{cell.affinity !== null && <Share share={cell.affinity} />}</span>
      <span className={classes.meta}>
        <Money cents={cell.typicalOrderCents} />
      </span>
    </p>
  );
}
