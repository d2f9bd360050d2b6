import { Button, Menu, type ButtonProps } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import classes from "./FilterMenu.module.css";
import { FilterOptions, type FilterOption } from "./FilterOptions.tsx";

const SEARCH_FROM = 9;
const TARGET: ButtonProps = { size: "compact-sm", variant: "subtle", color: "gray" };

type FilterMenuProps = {
  readonly label: string;
  readonly options: readonly FilterOption[];
  /** what is chosen; empty = no filter */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  /** one at most: choosing closes the menu */
  readonly isSingle?: boolean;
};

/** A filter in the width of its word; says what is chosen. From nine options on it can be searched. */
export function FilterMenu({ label, options, chosen, onChange, isSingle = false }: FilterMenuProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState("");
  const words = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label);
  const found = options.filter((option) => option.label.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase()));

  return (
    <Menu width={232}>
      <Menu.Target>
        <Button
          {...TARGET}
          className={classes.target}
          data-chosen={chosen.length > 0}
          rightSection={<IconChevronDown size={14} stroke={1.75} />}
        >
          {words.length > 0 ? `${label}:` : label}
          {words.length > 0 && <span className={classes.words}>{words.length > 2 ? t`${words.length} chosen` : words.join(", ")}</span>}
        </Button>
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
