import { Plural, Trans } from "@lingui/react/macro";
import type { AccountView } from "@revisit/api/accounts/views";
import { Money } from "../../ui/Money.tsx";
import { Share } from "../../ui/Share.tsx";
import classes from "./Rhythm.module.css";

const LINES = 8;

/** The lines that add up to the expected value: each product's chance times what it would bring. */
export function ExpectedWhy({ account }: { readonly account: AccountView }) {
  const cells = account.whitespace
    .filter(({ expectedValueCents }) => expectedValueCents > 0)
    .toSorted((a, b) => b.expectedValueCents - a.expectedValueCents);
  const lines = cells.slice(0, LINES);
  const others = cells.slice(LINES);
  const othersCents = others.reduce((sum, { expectedValueCents }) => sum + expectedValueCents, 0);

  return (
    <div className={classes.why}>
      <p>
        <Trans>The chance that each affordable open product or due replacement is bought within 12 months, times its typical order.</Trans>
      </p>
      {lines.length > 0 && (
        <table className={classes.lines}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Product</Trans>
              </th>
              <th scope="col">
                <Trans>Chance</Trans>
              </th>
              <th scope="col">
                <Trans>Order</Trans>
              </th>
              <th scope="col">
                <Trans>Value</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((cell) => (
              <tr key={cell.productId}>
                <td>{cell.name}</td>
                <td>
                  <Share share={cell.affinity ?? cell.repurchaseProbability} />
                </td>
                <td>
                  <Money cents={cell.typicalOrderCents} />
                </td>
                <td>
                  <Money cents={cell.expectedValueCents} />
                </td>
              </tr>
            ))}
            {others.length > 0 && (
              <tr>
                <td colSpan={3}>
                  <Plural value={others.length} one="# other" other="# others" />
                </td>
                <td>
                  <Money cents={othersCents} />
                </td>
              </tr>
            )}
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={3}>
                <Trans>Together</Trans>
              </td>
              <td>
                <Money cents={account.expectedValueCents} />
              </td>
            </tr>
          </tfoot>
        </table>
      )}
    </div>
  );
}
