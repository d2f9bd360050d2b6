import { Plural, Trans } from "@lingui/react/macro";
import type { AccountView, WhitespaceView } from "@revisit/api/accounts/views";
import { Money } from "../../ui/Money.tsx";
import { Share } from "../../ui/Share.tsx";
import classes from "./Rhythm.module.css";

const LINES = 8;

/** The lines that add up to the expected value: each product's chance times what it would bring. */
export function ExpectedWhy({ account }: { readonly account: AccountView }) {
  const cells = account.whitespace
    .filter(({ expectedValueCents }) => expectedValueCents > 0)
    .toSorted((a, b) => b.expectedValueCents - a.expectedValueCents);

  return (
    <div className={classes.why}>
      <p>
        <Trans>The chance that each affordable open product or due replacement is bought within 12 months, times its typical order.</Trans>
      </p>
      {cells.length > 0 && <Sum cells={cells} totalCents={account.expectedValueCents} />}
    </div>
  );
}

type SumProps = { readonly cells: readonly WhitespaceView[]; readonly totalCents: number };

function Sum({ cells, totalCents }: SumProps) {
  return (
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
        {cells.slice(0, LINES).map((cell) => (
          <Line key={cell.productId} cell={cell} />
        ))}
        {cells.length > LINES && <Others cells={cells.slice(LINES)} />}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={3}>
            <Trans>Together</Trans>
          </td>
          <td>
            <Money cents={totalCents} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Line({ cell }: { readonly cell: WhitespaceView }) {
  return (
    <tr>
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
  );
}

function Others({ cells }: { readonly cells: readonly WhitespaceView[] }) {
  return (
    <tr>
      <td colSpan={3}>
        <Plural value={cells.length} one="# other" other="# others" />
      </td>
      <td>
        <Money cents={cells.reduce((sum, { expectedValueCents }) => sum + expectedValueCents, 0)} />
      </td>
    </tr>
  );
}
