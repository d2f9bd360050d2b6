import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { IconChevronDown } from "@tabler/icons-react";
import type { FilterMenuProps } from "./FilterMenu.tsx";
import classes from "./FilterMenu.module.css";
import type { TargetProps } from "./onceUsed.tsx";

type FilterMenuTargetProps = TargetProps & { readonly menu: FilterMenuProps };

/** The filter's word, with what is chosen. */
export function FilterMenuTarget({ menu: { label, options, chosen }, ...button }: FilterMenuTargetProps) {
  const { t } = useLingui();
  const words = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label.trim());

  return (
    <Button
      {...button}
      size="compact-sm"
      variant="subtle"
      color="gray"
      className={classes.target}
      data-chosen={chosen.length > 0}
      aria-haspopup="menu"
      rightSection={<IconChevronDown size={14} stroke={1.75} />}
    >
      {words.length > 0 ? `${label}:` : label}
      {words.length > 0 && <span className={classes.words}>{words.length > 2 ? t`${words.length} chosen` : words.join(", ")}</span>}
    </Button>
  );
}
