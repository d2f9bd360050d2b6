import { Trans, useLingui } from "@lingui/react/macro";
import type { WhitespaceView } from "@revisit/api/accounts/views";
import { Money } from "../../ui/Money.tsx";
import { Share } from "../../ui/Share.tsx";
import { AffinityWhy } from "./AffinityWhy.tsx";
import { AffordableWord } from "./AffordableWord.tsx";
import { Derived } from "./Derived.tsx";
import { StateSign } from "./StateSign.tsx";
import { StateWords } from "./StateWords.tsx";
import { WhitespaceMenu } from "./WhitespaceMenu.tsx";
import classes from "./WhitespaceTable.module.css";

/** One product at this account. */
export function WhitespaceLine({ cell }: { readonly cell: WhitespaceView }) {
  const { t } = useLingui();
  const isToSell = cell.state === "open" || cell.state === "competitor";
  const because = cell.becauseOf.join(", ");

  return (
    <tr className={classes.line} data-state={cell.state}>
      <th scope="row" title={cell.sku}>
        {cell.name}
        {cell.attaches && (
          <span className={classes.attach}>
            <Trans>attaches</Trans>
          </span>
        )}
      </th>
      <td>
        <span className={classes.state}>
          <StateSign state={cell.state} />
          <StateWords cell={cell} />
        </span>
      </td>
      <td className={classes.figure}>
        {cell.affinity !== null && (
          <Derived why={<AffinityWhy cell={cell} />}>
            <Share share={cell.affinity} />
          </Derived>
        )}
      </td>
      <td className={classes.because} title={because === "" ? undefined : t`Because it owns ${because}`}>
        {because}
      </td>
      <td className={classes.figure}>{cell.state !== "unfit" && cell.state !== "owned" && <Money cents={cell.typicalOrderCents} />}</td>
      <td className={classes.afford}>{isToSell && <AffordableWord isAffordable={cell.isAffordable} />}</td>
      <td className={classes.menu}>
        <WhitespaceMenu cell={cell} />
      </td>
    </tr>
  );
}
