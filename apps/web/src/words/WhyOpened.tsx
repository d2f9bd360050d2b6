import { Popover } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { WhyProps } from "./Why.tsx";
import { WhyTarget } from "./WhyTarget.tsx";

/** What it was computed from, once the sentence was pressed. */
export function WhyOpened({ why, children }: WhyProps) {
  const { t } = useLingui();

  return (
    <Popover defaultOpened width={400} trapFocus returnFocus>
      <Popover.Target>
        <WhyTarget menu={{ why }} autoFocus />
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Why`}>{children}</Popover.Dropdown>
    </Popover>
  );
}
