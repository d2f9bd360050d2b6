import { Menu } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { FilterMenuProps } from "./FilterMenu.tsx";
import classes from "./FilterMenu.module.css";
import { FilterMenuTarget } from "./FilterMenuTarget.tsx";
import { FilterOptions } from "./FilterOptions.tsx";

const SEARCH_FROM = 9;

/** The options of a filter, once it was pressed. */
export function FilterMenuOpened(filter: FilterMenuProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState("");
  const { label, options, chosen, onChange, isSingle = false } = filter;
  const found = options.filter((option) => option.label.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase()));

  return (
    <Menu width={232} defaultOpened returnFocus>
      <Menu.Target>
        <FilterMenuTarget menu={filter} autoFocus />
      </Menu.Target>
      <Menu.Dropdown className={classes.dropdown}>
        {options.length >= SEARCH_FROM && (
          <Menu.Search
            placeholder={t`Find`}
            aria-label={t`Find in ${label}`}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        )}
        <FilterOptions options={found} chosen={chosen} onChange={onChange} isSingle={isSingle} />
        {chosen.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => onChange([])}>
              <Trans>Clear</Trans>
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
