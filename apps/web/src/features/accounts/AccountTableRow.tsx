import { useLingui } from "@lingui/react/macro";
import { memo, type MouseEvent } from "react";
import type { AccountRow } from "@revisit/api/accounts/views";
import classes from "./AccountTableRow.module.css";
import type { Column } from "./columns.tsx";

type RowProps = {
  readonly row: AccountRow;
  readonly index: number;
  /** px from the top of the list */
  readonly start: number;
  readonly columns: readonly Column[];
  readonly isAt: boolean;
  readonly isChosen: boolean;
  readonly onToggle: (index: number, isRange: boolean) => void;
};

/** One account in 40 px. The list hears of presses: `data-account` says which row it was. */
export const AccountTableRow = memo(function AccountTableRow({ row, index, start, columns, isAt, isChosen, onToggle }: RowProps) {
  const { t } = useLingui();
  const toggle = (event: MouseEvent) => onToggle(index, event.shiftKey);

  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      data-account={row.id}
      data-at={isAt}
      className={classes.row}
      style={{ transform: `translateY(${String(start)}px)` }}
    >
      <span role="cell" className={classes.check}>
        <input
          type="checkbox"
          className={classes.box}
          checked={isChosen}
          onClick={toggle}
          onChange={ignore}
          aria-label={t`Select ${row.name}`}
        />
      </span>
      {columns.map(({ id, isRight, cell }) => (
        <span key={id} role="cell" className={classes.cell} data-right={isRight} data-column={id}>
          {cell(row)}
        </span>
      ))}
    </div>
  );
});

/** The press itself is heard, because it knows of the shift key. */
function ignore() {
  return undefined;
}
