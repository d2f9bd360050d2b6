import { useElementSize } from "@mantine/hooks";
import { useMemo, useRef, type CSSProperties } from "react";
import { useMe } from "../../client/useMe.ts";
import { useListKeys } from "../../ui/useListKeys.ts";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
import classes from "./AccountsList.module.css";
import { AccountsRows } from "./AccountsRows.tsx";
import { AccountsTableHead } from "./AccountsTableHead.tsx";
import { columnsOf } from "./columns.tsx";
import { ListSkeleton } from "./ListSkeleton.tsx";
import type { Accounts } from "./useAccounts.ts";
import { useOpenAccount } from "./useOpenAccount.ts";
import type { Selection } from "./useSelection.ts";
import { useVirtualRows } from "./useVirtualRows.ts";

const PHONE = 640;

type AccountsListProps = { readonly search: AccountsSearch; readonly accounts: Accounts; readonly selection: Selection };

/** A table where there is room, two-line entries on a phone; `j`, `k`, `x` and `enter` work in both. */
export function AccountsList({ search, accounts, selection }: AccountsListProps) {
  const { rows, total, isOld } = accounts;
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: measured, width } = useElementSize();
  const isPhone = width > 0 && width < PHONE;
  const isRep = useMe().role === "rep";
  const columns = useMemo(() => columnsOf(search.cols, width, isRep), [search.cols, width, isRep]);
  const virtual = useVirtualRows(accounts, scroller, isPhone);
  const opening = useOpenAccount();
  const [cursor] = useListKeys({
    count: rows.length,
    onOpen: (index) => opening.open(rows[index]?.id),
    onToggle: (index) => selection.toggle(index, false),
    onMove: virtual.show,
  });
  const role = isPhone ? { role: "list" } : { role: "table", "aria-rowcount": (total ?? 0) + 1 };
  const tracks = { "--tracks": `24px ${columns.map(({ track }) => track).join(" ")}` } as CSSProperties;

  return (
    <div
      className={classes.scroller}
      ref={scroller}
      tabIndex={0}
      role="region"
      aria-labelledby="accounts-title"
      data-scroll-restoration-id="accounts"
    >
      <div ref={measured} className={classes.measure} />
      <div className={classes.list} {...role} aria-busy={isOld} style={tracks}>
        {!isPhone && <AccountsTableHead columns={columns} search={search} selection={selection} isAnyLoaded={rows.length > 0} />}
        {total === null && <ListSkeleton />}
        <AccountsRows
          rows={rows}
          columns={isPhone ? null : columns}
          virtual={virtual}
          cursor={cursor}
          selection={selection}
          opening={opening}
          isOld={isOld}
        />
      </div>
    </div>
  );
}
