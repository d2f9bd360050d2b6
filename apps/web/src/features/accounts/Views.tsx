import { Menu, UnstyledButton } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { IconChevronDown } from "@tabler/icons-react";
import { LinkMenuItem } from "../../ui/LinkMenuItem.tsx";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
import { isSameView } from "./isSameView.ts";
import { useSavedViews } from "./useSavedViews.ts";
import classes from "./Views.module.css";

const EXACTLY = { exact: true, includeSearch: true };

/** Ready-made lists, then the reader's own. */
export function Views({ search }: { readonly search: AccountsSearch }) {
  const { t } = useLingui();
  const { views, remove } = useSavedViews();
  const ready: [string, AccountsSearch][] = [
    [t`All`, {}],
    [t`Overdue high`, { level: ["high"], coverage: ["overdue"] }],
    [t`Never reviewed`, { coverage: ["never_reviewed"] }],
  ];
  const current = views.find((view) => isSameView(view.search, search));

  return (
    <>
      {ready.map(([name, view]) => (
        <Link key={name} to="/accounts" search={view} className={classes.view} activeOptions={EXACTLY}>
          {name}
        </Link>
      ))}
      {views.length > 0 && (
        <Menu>
          <Menu.Target>
            <UnstyledButton className={classes.view} aria-current={current === undefined ? undefined : "true"}>
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
                <Menu.Item onClick={() => remove(current.name)}>
                  <Trans>Forget “{current.name}”</Trans>
                </Menu.Item>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}
