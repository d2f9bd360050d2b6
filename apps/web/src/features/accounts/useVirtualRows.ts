import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, type RefObject } from "react";
import type { Accounts } from "./useAccounts.ts";

const ROW = 40;
const LINE = 64;
/** rows kept ready above and below what is seen */
const SPARE = 12;
/** rows before the end of what is loaded at which the next page is asked for */
const AHEAD = 60;

/** Which rows are on the screen, and where. Asks for the next page long before its rows are reached. */
export function useVirtualRows({ rows, loadMore }: Accounts, scroller: RefObject<HTMLDivElement | null>, isPhone: boolean) {
  const size = isPhone ? LINE : ROW;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    overscan: SPARE,
    scrollPaddingStart: ROW,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;

  // Rows have another height on a phone: what was measured for a table is wrong.
  useEffect(() => {
    virtualizer.measure();
  }, [virtualizer, size]);

  // Scrolling is outside React: the last row that is shown decides whether the next page is needed.
  useEffect(() => {
    if (rows.length > 0 && last >= rows.length - AHEAD) {
      loadMore();
    }
  }, [last, rows.length, loadMore]);

  return { items, height: virtualizer.getTotalSize(), show: (index: number) => virtualizer.scrollToIndex(index, { align: "auto" }) };
}
