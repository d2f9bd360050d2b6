import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Bar } from "../../ui/Bar.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Money } from "../../ui/Money.tsx";
import { Section } from "../../ui/Section.tsx";
import { useAccountPlace } from "./AccountContext.ts";
import classes from "./PurchasesSection.module.css";

const YEARS = 6;

/** What the account bought, a bar a year. */
export function PurchasesSection() {
  const { t } = useLingui();
  const { account } = useAccountPlace();
  const years = account.purchasesByYear.toSorted((a, b) => b.year - a.year).slice(0, YEARS);
  const most = Math.max(...years.map(({ amountCents }) => amountCents), 1);

  return (
    <Section title={<Trans>Purchases by year</Trans>}>
      {years.length === 0 && <EmptyState isSmall title={<Trans>Orders will be here once they are imported.</Trans>} />}
      <table className={classes.years}>
        <tbody>
          {years.map(({ year, amountCents, orders }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>
                <Bar share={amountCents / most} label={t`Purchases of ${year} beside the best year`} />
              </td>
              <td>
                <Money cents={amountCents} />
              </td>
              <td>
                <Plural value={orders} one="# order" other="# orders" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
