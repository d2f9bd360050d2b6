import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { MyWeek } from "@revisit/api/myWeek/views";
import { Say } from "../../ui/Say.tsx";
import { Section } from "../../ui/Section.tsx";
import { ShowAll } from "./ShowAll.tsx";
import classes from "./StaleSection.module.css";

/** Accounts whose facts are too old to trust: they ask for a conversation even if none is due. */
export function StaleSection({ week }: { readonly week: MyWeek }) {
  const { items, total } = week.stale;
  const search = { stale: true, owner: week.person.id } as const;
  if (total === 0) {
    return null;
  }

  return (
    <Section
      title={<Trans>Stale facts</Trans>}
      count={
        <Link to="/accounts" search={search}>
          {total}
        </Link>
      }
    >
      <ul>
        {items.map(({ id, name, blindSpots }) => (
          <li key={id} className={classes.line}>
            <Link to="/accounts/$accountId" params={{ accountId: id }} className={classes.name}>
              {name}
            </Link>
            <span className={classes.what}>
              {blindSpots
                .filter(({ code }) => code === "stale_budget" || code === "stale_judgement")
                .map(({ code, message }) => (
                  <Say key={code} message={message} />
                ))}
            </span>
          </li>
        ))}
      </ul>
      <ShowAll shown={items.length} total={total} search={search} />
    </Section>
  );
}
