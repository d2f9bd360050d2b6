import { Menu, UnstyledButton } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconChevronDown } from "@tabler/icons-react";
import { LinkMenuItem } from "../../ui/LinkMenuItem.tsx";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
import { isSameView } from "./isSameView.ts";
import type { SavedView } from "./useSavedViews.ts";
import classes from "./Views.module.css";

type SavedViewsProps = { readonly search: AccountsSearch; readonly views: readonly SavedView[]; readonly onForget: (name: string) => void };

/** The reader's own lists, for those who have any. */
export function SavedViews({ search, views, onForget }: SavedViewsProps) {
  const { t } = useLingui();
  const current = views.find((view) => isSameView(view.search, search));

  return (
    <Menu>
      <Menu.Target>
        <UnstyledButton className={classes.view} data-current={current !== undefined}>
          {current?.name ?? t`My views`} <IconChevronDown size={14} stroke={1.75} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {views.map((view) => (
          <LinkMenuItem key={view.name} to="/accounts" search={view.search}>
            {view.name}
          </LinkMenuItem>
        ))}
        {current !== undefined && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => onForget(current.name)}>
              <Trans>Forget “{current.name}”</Trans>
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
