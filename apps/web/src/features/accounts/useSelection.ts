import { useCallback, useState } from "react";
import type { AccountRow } from "@revisit/api/accounts/views";

export type Selection = ReturnType<typeof useSelection>;

type Chosen = { readonly rows: ReadonlyMap<string, AccountRow>; /** where a range begins */ readonly last: number };

const NONE: Chosen = { rows: new Map(), last: -1 };

/** Which accounts are chosen for something in bulk. A choice outlives a change of the filter, until it is cleared. */
export function useSelection(listed: readonly AccountRow[]) {
  const [chosen, setChosen] = useState(NONE);
  const toggle = useCallback((index: number, isRange: boolean) => setChosen((now) => toggled(now, listed, { index, isRange })), [listed]);

  return {
    rows: [...chosen.rows.values()],
    has: (id: string) => chosen.rows.has(id),
    toggle,
    toggleAll: () => setChosen(chosen.rows.size > 0 ? NONE : { rows: new Map(listed.map((row) => [row.id, row])), last: -1 }),
    clear: () => setChosen(NONE),
  };
}

function toggled(now: Chosen, listed: readonly AccountRow[], { index, isRange }: { index: number; isRange: boolean }): Chosen {
  const other = isRange && now.last >= 0 ? now.last : index;
  const touched = listed.slice(Math.min(other, index), Math.max(other, index) + 1);
  const isOn = !now.rows.has(listed[index]?.id ?? "");
  const rows = new Map(now.rows);
  for (const row of touched) {
    if (isOn) {
      rows.set(row.id, row);
    } else {
      rows.delete(row.id);
    }
  }

  return { rows, last: index };
}
