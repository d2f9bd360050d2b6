import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Preparation } from "@revisit/api/reviews/views";
import { Day } from "../../ui/Day.tsx";
import { Say } from "../../ui/Say.tsx";
import { PersonWords } from "./PersonWords.tsx";
import classes from "./SheetHead.module.css";
import { WhenWords } from "./WhenWords.tsx";

const PEOPLE = 4;

/** When, with whom, since when, how often. */
export function SheetFacts({ sheet }: { readonly sheet: Preparation }) {
  const { account, lastReviewOn } = sheet;
  const people = sheet.with.filter(({ doNotContact }) => !doNotContact).slice(0, PEOPLE);

  return (
    <dl className={classes.facts}>
      <Fact word={<Trans>When</Trans>}>
        <WhenWords sheet={sheet} />
      </Fact>
      <Fact word={<Trans>With</Trans>}>
        {people.length === 0 && <Trans>nobody known yet: ask for the right person</Trans>}
        {people.map((contact) => (
          <PersonWords key={contact.id} contact={contact} />
        ))}
      </Fact>
      <Fact word={<Trans>Last review</Trans>}>{lastReviewOn === null ? <Trans>never</Trans> : <Day day={lastReviewOn} as="medium" />}</Fact>
      <Fact word={<Trans>Rhythm</Trans>}>
        <Say message={account.intervalRule} />
      </Fact>
      {account.phone !== null && (
        <Fact word={<Trans>Phone</Trans>}>
          <a href={`tel:${account.phone.replaceAll(" ", "")}`}>{account.phone}</a>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ word, children }: { readonly word: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}
