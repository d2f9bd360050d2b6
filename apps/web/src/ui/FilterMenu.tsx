import type { FilterOption } from "./FilterOptions.tsx";
import { FilterMenuTarget } from "./FilterMenuTarget.tsx";
import { onceUsed } from "./onceUsed.tsx";

export type FilterMenuProps = {
  readonly label: string;
  readonly options: readonly FilterOption[];
  /** what is chosen; empty = no filter */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  /** one at most: choosing closes the menu */
  readonly isSingle?: boolean;
};

/** A filter in the width of its word; says what is chosen. From nine options on it can be searched. */
export const FilterMenu = onceUsed<FilterMenuProps>(
  FilterMenuTarget,
  async () => (await import("./FilterMenuOpened.tsx")).FilterMenuOpened,
);
