import { Menu } from "@mantine/core";
import type { ReactNode } from "react";

export type FilterOption = {
  readonly value: string;
  readonly label: string;
  /** how many it would leave, or a glyph */
  readonly aside?: ReactNode;
};

type FilterOptionsProps = {
  readonly options: readonly FilterOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  readonly isSingle: boolean;
};

/** The entries of a filter: boxes to check, or one of many. */
export function FilterOptions({ options, chosen, onChange, isSingle }: FilterOptionsProps) {
  if (isSingle) {
    return (
      <Menu.RadioGroup value={chosen[0] ?? ""} onChange={(value) => onChange([value])}>
        {options.map(({ value, label, aside }) => (
          <Menu.RadioItem key={value} value={value} closeMenuOnClick rightSection={aside}>
            {label}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    );
  }

  return options.map(({ value, label, aside }) => (
    <Menu.CheckboxItem
      key={value}
      checked={chosen.includes(value)}
      onChange={(isChecked) => onChange(isChecked ? [...chosen, value] : chosen.filter((one) => one !== value))}
      rightSection={aside}
    >
      {label}
    </Menu.CheckboxItem>
  ));
}
