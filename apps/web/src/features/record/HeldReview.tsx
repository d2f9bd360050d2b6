import { Trans } from "@lingui/react/macro";
import { Link, useSearch } from "@tanstack/react-router";
import type { RecordView } from "@revisit/api/reviews/views";
import { useLingui } from "@lingui/react";
import { Day } from "../../ui/Day.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Section } from "../../ui/Section.tsx";
import { findingWords } from "../../words/findingWords.ts";
import { HeldAnswers } from "./HeldAnswers.tsx";
import classes from "./HeldReview.module.css";
import { HeldRecommendation } from "./HeldRecommendation.tsx";

/** A review as it was held: to be read, not written. Only what became of its recommendations is still told. */
export function HeldReview({ view }: { readonly view: RecordView }) {
  const { question } = useSearch({ from: "/shell/reviews/$reviewId" });

  return (
    <>
      <PageHeader
        title={
          <Link to="/accounts/$accountId" params={{ accountId: view.accountId }}>
            {view.accountName}
          </Link>
        }
        aside={<Trans>review</Trans>}
        meta={<HeldWhen view={view} />}
      />
      <div className={classes.columns}>
        <HeldAnswers view={view} shown={question} />
        <HeldSide view={view} />
      </div>
    </>
  );
}

function HeldWhen({ view }: { readonly view: RecordView }) {
  const people = view.participants.map(({ name }) => name).join(", ");

  return (
    <>
      {view.heldOn !== null && (
        <Trans>
          Held <Day day={view.heldOn} as="medium" /> by {view.rep.name}, with {people}
        </Trans>
      )}
      {view.closed !== null && (
        <>
          {" · "}
          <Trans>
            next due <Day day={view.closed.nextDueOn} as="medium" />
          </Trans>
        </>
      )}
    </>
  );
}

function HeldSide({ view }: { readonly view: RecordView }) {
  const { i18n } = useLingui();
  const findings = view.findings.filter(({ state }) => state !== "dropped");
  const recommendations = view.recommendations.filter(({ outcome }) => outcome !== "rejected");

  return (
    <div className={classes.side}>
      <Section title={<Trans>Recommended</Trans>} count={recommendations.length}>
        {recommendations.map((recommendation) => (
          <HeldRecommendation key={recommendation.id} recommendation={recommendation} />
        ))}
      </Section>
      <Section title={<Trans>Findings</Trans>} count={findings.length}>
        <ul>
          {findings.map(({ id, kind, text }) => (
            <li key={id} className={classes.finding}>
              <span className={classes.quiet}>{i18n._(findingWords[kind])}</span>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </Section>
      {view.promises.length > 0 && (
        <Section title={<Trans>Promises</Trans>} count={view.promises.length}>
          <ul>
            {view.promises.map(({ id, text, dueOn }) => (
              <li key={id} className={classes.finding}>
                <p>{text}</p>
                <span className={classes.quiet}>
                  <Day day={dueOn} as="weekday" />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
