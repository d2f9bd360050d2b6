import type { AccountRow } from "@revisit/api/accounts/views";
import { AccountLine } from "./AccountLine.tsx";
import classes from "./AccountsList.module.css";
import { AccountTableRow } from "./AccountTableRow.tsx";
import type { Column } from "./columns.tsx";
import type { useOpenAccount } from "./useOpenAccount.ts";
import type { Selection } from "./useSelection.ts";
import type { useVirtualRows } from "./useVirtualRows.ts";

type AccountsRowsProps = {
  readonly rows: readonly AccountRow[];
  /** null on a phone */
  readonly columns: readonly Column[] | null;
  readonly virtual: ReturnType<typeof useVirtualRows>;
  readonly cursor: number;
  readonly selection: Selection;
  readonly opening: ReturnType<typeof useOpenAccount>;
  readonly isOld: boolean;
};

/** The rows that are on the screen, each at its place; the others are only height. */
export function AccountsRows({ rows, columns, virtual, cursor, selection, opening, isOld }: AccountsRowsProps) {
  return (
    <div
      role={columns === null ? "presentation" : "rowgroup"}
      className={classes.rows}
      data-old={isOld}
      style={{ height: virtual.height }}
      onClick={opening.listen}
      onPointerOver={opening.preload}
    >
      {virtual.items.map(({ index, start }) => {
        const row = rows[index];
        if (row === undefined) {
          return null;
        }

        return columns === null ? (
          <AccountLine key={row.id} row={row} start={start} />
        ) : (
          <AccountTableRow
            key={row.id}
            row={row}
            index={index}
            start={start}
            columns={columns}
            isAt={index === cursor}
            isChosen={selection.has(row.id)}
            onToggle={selection.toggle}
          />
        );
      })}
    </div>
  );
}
