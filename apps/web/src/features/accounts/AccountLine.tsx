import { memo } from "react";
import type { AccountRow } from "@revisit/api/accounts/views";
import { Day } from "../../ui/Day.tsx";
import { Money } from "../../ui/Money.tsx";
import { LevelBadge } from "../../words/LevelBadge.tsx";
import classes from "./AccountLine.module.css";

type AccountLineProps = { readonly row: AccountRow; readonly start: number };

/** One account on a phone: who, and the two figures that matter, when and how much. */
export const AccountLine = memo(function AccountLine({ row, start }: AccountLineProps) {
  return (
    <div role="listitem" className={classes.item} data-account={row.id} style={{ transform: `translateY(${String(start)}px)` }}>
      <a href={`/accounts/${row.id}`} className={classes.line}>
        <span className={classes.name}>{row.name}</span>
        <span className={classes.due} data-late={row.coverage === "overdue"}>
          <Day day={row.nextDueOn} as="due" />
        </span>
        <span className={classes.level}>
          <LevelBadge level={row.level} />
        </span>
        <span className={classes.money}>
          <Money cents={row.expectedValueCents} />
        </span>
      </a>
    </div>
  );
});
