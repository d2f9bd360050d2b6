import { Trans, useLingui } from "@lingui/react/macro";
import type { PolicyEffect } from "@revisit/api/policies/views";
import classes from "./PolicyEffectView.module.css";

type RepEffect = PolicyEffect["byRep"][number];

/** Who changes, before it is saved: accounts, reviews a year, and each rep's month beside what they can hold. */
export function PolicyEffectView({ effect }: { readonly effect: PolicyEffect }) {
  const { t, i18n } = useLingui();
  const whole = (value: number) => i18n.number(value, { maximumFractionDigits: 0 });
  const { changed, accounts, newlyOverdue } = effect;
  const reps = effect.byRep.filter((rep) => isChanged(rep) || isOver(rep));

  return (
    <section className={classes.effect} aria-label={t`What it would change`} aria-live="polite">
      <p>
        {changed === 0 ? (
          <Trans>No account gets another interval.</Trans>
        ) : (
          <Trans>
            {whole(changed)} of {whole(accounts)} accounts get another interval: {whole(effect.reviewsPerYearBefore)} →{" "}
            {whole(effect.reviewsPerYearAfter)} reviews a year, {whole(newlyOverdue)} more overdue at once.
          </Trans>
        )}
      </p>
      {changed > 0 && reps.length > 0 && (
        <table className={classes.reps}>
          <thead>
            <tr>
              <th scope="col">{t`Rep`}</th>
              <th scope="col">{t`Reviews a month`}</th>
              <th scope="col">{t`Can hold`}</th>
            </tr>
          </thead>
          <tbody>
            {reps.map((rep) => (
              <RepLine key={rep.name} rep={rep} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function RepLine({ rep }: { readonly rep: RepEffect }) {
  const { i18n } = useLingui();
  const tenth = (value: number) => i18n.number(value, { maximumFractionDigits: 1 });

  return (
    <tr>
      <td>{rep.name}</td>
      <td>
        {tenth(rep.perMonthBefore)} → {tenth(rep.perMonthAfter)}
      </td>
      <td>
        {tenth(rep.capacityPerMonth)}
        {isOver(rep) && (
          <span className={classes.over}>
            {" "}
            <Trans>over</Trans>
          </span>
        )}
      </td>
    </tr>
  );
}

function isChanged({ perMonthBefore, perMonthAfter }: RepEffect): boolean {
  return perMonthBefore !== perMonthAfter;
}

function isOver({ perMonthAfter, capacityPerMonth }: RepEffect): boolean {
  return perMonthAfter > capacityPerMonth;
}
