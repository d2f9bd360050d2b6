import type { ReactNode } from "react";
import classes from "./SettingsTable.module.css";

export type Column<TRow> = {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: TRow) => ReactNode;
  readonly isNumber?: boolean;
  /** left out on a phone */
  readonly isMinor?: boolean;
};

type SettingsTableProps<TRow> = {
  readonly label: string;
  readonly columns: readonly Column<TRow>[];
  readonly rows: readonly TRow[];
  readonly keyOf: (row: TRow) => string;
  /** what can be done with a row, at its end */
  readonly actions?: (row: TRow) => ReactNode;
  /** shown quieter: no longer active, offered, in use */
  readonly isQuiet?: (row: TRow) => boolean;
};

/** A plain list of what an organization has set: names first, figures right, what can be done last. */
export function SettingsTable<TRow>({ label, columns, rows, keyOf, actions, isQuiet }: SettingsTableProps<TRow>) {
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={classOf(column)}>
              {column.head}
            </th>
          ))}
          {actions !== undefined && <td />}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} data-quiet={isQuiet?.(row) === true}>
            {columns.map((column) => (
              <td key={column.key} className={classOf(column)}>
                {column.cell(row)}
              </td>
            ))}
            {actions !== undefined && (
              <td>
                <div className={classes.actions}>{actions(row)}</div>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function classOf({ isNumber = false, isMinor = false }: { isNumber?: boolean; isMinor?: boolean }): string {
  return [isNumber ? classes.number : "", isMinor ? classes.minor : ""].join(" ").trim();
}
