import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Day } from "../../ui/Day.tsx";
import { Money } from "../../ui/Money.tsx";
import { CoverageDot } from "../../words/CoverageDot.tsx";
import { ResourcesWord } from "../../words/ResourcesWord.tsx";
import { useAccountPlace } from "./AccountContext.ts";
import { Derived } from "./Derived.tsx";
import { ExpectedWhy } from "./ExpectedWhy.tsx";
import { IntervalWhy } from "./IntervalWhy.tsx";
import { OpenReviewWords } from "./OpenReviewWords.tsx";
import { ResourcesWhy } from "./ResourcesWhy.tsx";
import classes from "./Rhythm.module.css";

/** The figures of an account in one line: when it is next due, last held, what it may buy. Each computed one opens its why. */
export function Rhythm() {
  const { account } = useAccountPlace();

  return (
    <dl className={classes.rhythm}>
      <Figure word={<Trans>Next due</Trans>} aside={<CoverageDot coverage={account.coverage} />}>
        <Derived why={<IntervalWhy account={account} />}>
          <Day day={account.nextDueOn} as="due" />
        </Derived>
      </Figure>
      <Figure word={<Trans>Review</Trans>}>
        <OpenReviewWords account={account} />
      </Figure>
      <Figure word={<Trans>Last held</Trans>} {...(account.lastHeldBy === null ? {} : { aside: <Trans>by {account.lastHeldBy}</Trans> })}>
        {account.lastHeldOn === null ? <Trans>never</Trans> : <Day day={account.lastHeldOn} as="medium" />}
      </Figure>
      <Figure word={<Trans>Expected, 12 months</Trans>}>
        <Derived why={<ExpectedWhy account={account} />}>
          <Money cents={account.expectedValueCents} />
        </Derived>
      </Figure>
      <Figure word={<Trans>Resources</Trans>}>
        <Derived why={<ResourcesWhy account={account} />}>
          <ResourcesWord resources={account.resources} />
        </Derived>
      </Figure>
    </dl>
  );
}

type FigureProps = { readonly word: ReactNode; readonly aside?: ReactNode; readonly children: ReactNode };

function Figure({ word, aside, children }: FigureProps) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        <span>{children}</span>
        {aside !== undefined && <span className={classes.aside}>{aside}</span>}
      </dd>
    </div>
  );
}
