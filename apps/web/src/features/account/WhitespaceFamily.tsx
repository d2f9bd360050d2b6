import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { Family } from "./groupByFamily.ts";
import { WhitespaceLine } from "./WhitespaceLine.tsx";
import classes from "./WhitespaceTable.module.css";

const FIRST = 5;

type WhitespaceFamilyProps = { readonly family: Family; readonly isLong: boolean };

/** The products of one family, under its name. */
export function WhitespaceFamily({ family, isLong }: WhitespaceFamilyProps) {
  const [isWhole, setWhole] = useState(!isLong);
  const shown = isWhole ? family.cells : family.cells.slice(0, FIRST);
  const hidden = family.cells.length - shown.length;

  return (
    <tbody>
      <tr className={classes.family}>
        <th scope="rowgroup" colSpan={7}>
          {family.name}
        </th>
      </tr>
      {shown.map((cell) => (
        <WhitespaceLine key={cell.productId} cell={cell} />
      ))}
      {hidden > 0 && (
        <tr className={classes.more}>
          <td colSpan={7}>
            <button type="button" onClick={() => setWhole(true)}>
              <Trans>
                {hidden} more in {family.name}
              </Trans>
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}
