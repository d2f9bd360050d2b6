import { Plural, Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LEVELS } from "@revisit/domain/opportunity/level";
import { useTRPC } from "../../client/trpc.ts";
import { Section } from "../../ui/Section.tsx";
import { LevelBadge } from "../../words/LevelBadge.tsx";
import classes from "./DefaultIntervals.module.css";

/** The interval of each level, which holds where no policy does; changed with the organization's other settings. */
export function DefaultIntervals() {
  const trpc = useTRPC();
  const { intervalDays } = useSuspenseQuery(trpc.settings.organization.queryOptions()).data.settings;

  return (
    <Section
      title={<Trans>Where no policy says otherwise</Trans>}
      action={
        <Link to="/settings/organization" hash="intervals" className={classes.link}>
          <Trans>Change</Trans>
        </Link>
      }
    >
      <dl className={classes.levels}>
        {LEVELS.map((level) => (
          <div key={level} className={classes.level}>
            <dt>
              <LevelBadge level={level} />
            </dt>
            <dd>
              <Plural value={intervalDays[level]} one="every day" other="every # days" />
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>
        <Trans>No interval is longer than 365 days: everyone is reviewed at least once a year.</Trans>
      </p>
    </Section>
  );
}
