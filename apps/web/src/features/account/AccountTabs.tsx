import { useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useAccountPlace } from "./AccountContext.ts";
import classes from "./AccountTabs.module.css";
import { CompetitorsTab } from "./CompetitorsTab.tsx";
import { PeopleTab } from "./PeopleTab.tsx";
import { ProblemsTab } from "./ProblemsTab.tsx";
import { PromisesTab } from "./PromisesTab.tsx";
import { tabCount } from "./tabCount.ts";
import { tabOf, TABS, type Tab } from "./tabOf.ts";
import { tabWords } from "./tabWords.ts";
import { TimelineTab } from "./TimelineTab.tsx";
import { ValueTab } from "./ValueTab.tsx";

const route = getRouteApi("/shell/accounts/$accountId");

/** What happened, who is there, what is open; which of them stands in the address. */
export function AccountTabs() {
  const { t, i18n } = useLingui();
  const tab = tabOf(route.useSearch().tab);
  const { account } = useAccountPlace();

  return (
    <section aria-label={t`About ${account.name}`}>
      <nav className={classes.tabs} aria-label={t`About ${account.name}`}>
        {TABS.map((one) => {
          const count = tabCount(one, account);

          return (
            <Link
              key={one}
              from="/accounts/$accountId"
              to="."
              search={one === "timeline" ? {} : { tab: one }}
              replace
              resetScroll={false}
              className={classes.tab}
              activeOptions={{ exact: true, includeSearch: true }}
            >
              {i18n._(tabWords[one])}
              {count !== null && count > 0 && <span className={classes.count}>{count}</span>}
            </Link>
          );
        })}
      </nav>
      <TabBody tab={tab} />
    </section>
  );
}

function TabBody({ tab }: { readonly tab: Tab }) {
  switch (tab) {
    case "timeline":
      return <TimelineTab />;
    case "people":
      return <PeopleTab />;
    case "promises":
      return <PromisesTab />;
    case "problems":
      return <ProblemsTab />;
    case "value":
      return <ValueTab />;
    case "competitors":
      return <CompetitorsTab />;
  }
}
