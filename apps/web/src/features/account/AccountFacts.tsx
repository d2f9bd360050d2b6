import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Count } from "../../ui/Count.tsx";
import { Day } from "../../ui/Day.tsx";
import { Money } from "../../ui/Money.tsx";
import { Section } from "../../ui/Section.tsx";
import { resourcesWords } from "../../words/resourcesWords.ts";
import { useAccountPlace } from "./AccountContext.ts";
import classes from "./AccountFacts.module.css";

/** What people know about the account, with who said it and when. */
export function AccountFacts() {
  const { account, open } = useAccountPlace();
  const edit = (
    <Button variant="subtle" color="gray" size="compact-sm" onClick={() => open({ kind: "edit" })}>
      <Trans>Edit</Trans>
    </Button>
  );
  const { annualRevenueCents, employees, customerSince, lastContactOn, phone } = account;

  return (
    <Section title={<Trans>Facts</Trans>} action={edit}>
      <dl className={classes.facts}>
        <BudgetFact />
        <JudgementFact />
        <Fact word={<Trans>Annual revenue</Trans>}>
          {annualRevenueCents === null ? <Trans>unknown</Trans> : <Money cents={annualRevenueCents} currency={account.currency} />}
        </Fact>
        <Fact word={<Trans>Employees</Trans>}>{employees === null ? <Trans>unknown</Trans> : <Count value={employees} />}</Fact>
        <Fact word={<Trans>Customer since</Trans>}>
          {customerSince === null ? <Trans>unknown</Trans> : <Day day={customerSince} as="medium" />}
        </Fact>
        <Fact word={<Trans>Last contact</Trans>}>{lastContactOn === null ? <Trans>none noted</Trans> : <Day day={lastContactOn} />}</Fact>
        <Fact word={<Trans>Phone</Trans>}>
          {phone === null ? <Trans>unknown</Trans> : <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a>}
        </Fact>
        <Fact word={<Trans>Time zone</Trans>}>{account.timeZone}</Fact>
      </dl>
    </Section>
  );
}

function BudgetFact() {
  const { account, open } = useAccountPlace();
  const { budget } = account;

  return (
    <Fact word={<Trans>Budget for our category</Trans>} onChange={() => open({ kind: "budget" })}>
      {budget === null || budget.cents === null ? <Trans>not recorded</Trans> : <Money cents={budget.cents} currency={account.currency} />}
      {budget !== null && <Said by={budget.by} on={budget.on} />}
    </Fact>
  );
}

function JudgementFact() {
  const { i18n } = useLingui();
  const { account, open } = useAccountPlace();
  const { judgement } = account;

  return (
    <Fact word={<Trans>Resources, by judgement</Trans>} onChange={() => open({ kind: "judge" })}>
      {judgement === null ? <Trans>not judged</Trans> : i18n._(resourcesWords[judgement.resources])}
      {judgement !== null && <Said by={judgement.by} on={judgement.on} isStale={judgement.isStale} />}
    </Fact>
  );
}

type FactProps = { readonly word: ReactNode; readonly onChange?: () => void; readonly children: ReactNode };

function Fact({ word, onChange, children }: FactProps) {
  return (
    <div className={classes.fact}>
      <dt>{word}</dt>
      <dd>
        {children}
        {onChange !== undefined && (
          <button type="button" className={classes.change} onClick={onChange}>
            <Trans>Record</Trans>
          </button>
        )}
      </dd>
    </div>
  );
}

type SaidProps = { readonly by: string; readonly on: string; readonly isStale?: boolean };

function Said({ by, on, isStale = false }: SaidProps) {
  return (
    <span className={classes.said}>
      {by}, <Day day={on} />
      {isStale && (
        <>
          {", "}
          <Trans>stale</Trans>
        </>
      )}
    </span>
  );
}
