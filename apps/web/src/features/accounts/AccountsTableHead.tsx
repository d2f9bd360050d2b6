import { UnstyledButton } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
import { accountQueryOf, FIRST_DIRECTION } from "./accountQueryOf.ts";
import classes from "./AccountTableRow.module.css";
import type { Column } from "./columns.tsx";
import { useAccountsSearch } from "./useAccountsSearch.ts";
import type { Selection } from "./useSelection.ts";

type HeadProps = {
  readonly columns: readonly Column[];
  readonly search: AccountsSearch;
  readonly selection: Selection;
  readonly isAnyLoaded: boolean;
};

/** The names of the columns; a press sorts, a second one turns the order round. */
export function AccountsTableHead({ columns, search, selection, isAnyLoaded }: HeadProps) {
  const { t } = useLingui();
  const isAny = selection.rows.length > 0;

  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.columns}>
        <span role="columnheader" className={classes.check}>
          <input
            type="checkbox"
            className={classes.box}
            checked={isAny}
            disabled={!isAnyLoaded}
            onChange={selection.toggleAll}
            aria-label={isAny ? t`Clear the selection` : t`Select all that are loaded`}
          />
        </span>
        {columns.map((column) => (
          <ColumnHead key={column.id} column={column} search={search} />
        ))}
      </div>
    </div>
  );
}

function ColumnHead({ column, search }: { readonly column: Column; readonly search: AccountsSearch }) {
  const { i18n } = useLingui();
  const { change } = useAccountsSearch();
  const { sort, direction } = accountQueryOf(search);
  const by = column.sort;
  const isBy = by !== undefined && by === sort;
  const word = i18n._(column.word);
  const hint = column.long === undefined ? {} : { title: i18n._(column.long) };
  if (by === undefined) {
    return (
      <span role="columnheader" className={classes.columnHead} data-right={column.isRight}>
        {word}
      </span>
    );
  }
  const turn = () =>
    change({ sort: by === "rank" ? undefined : by, dir: isBy && direction === FIRST_DIRECTION[by] ? opposite(direction) : undefined });
  const Arrow = direction === "asc" ? IconArrowUp : IconArrowDown;

  return (
    <span role="columnheader" className={classes.columnHead} data-right={column.isRight} aria-sort={isBy ? ARIA[direction] : "none"}>
      <UnstyledButton onClick={turn} className={classes.sort} data-by={isBy} {...hint}>
        {word}
        {isBy && <Arrow size={12} stroke={2} aria-hidden="true" />}
      </UnstyledButton>
    </span>
  );
}

const ARIA = { asc: "ascending", desc: "descending" } as const;

function opposite(direction: "asc" | "desc"): "asc" | "desc" {
  return direction === "asc" ? "desc" : "asc";
}
