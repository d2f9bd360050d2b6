import { Trans } from "@lingui/react/macro";
import type { Family } from "./groupByFamily.ts";
import { WhitespaceFamily } from "./WhitespaceFamily.tsx";
import { WhitespaceHead } from "./WhitespaceHead.tsx";
import classes from "./WhitespaceTable.module.css";

type WhitespaceTableProps = {
  readonly families: readonly Family[];
  /** too many rows to read at once: each family shows its first ones */
  readonly isLong: boolean;
};

/** One row a product, one body a family. */
export function WhitespaceTable({ families, isLong }: WhitespaceTableProps) {
  return (
    <table className={classes.table}>
      <caption className="visuallyHidden">
        <Trans>Products by family, with their state at this account</Trans>
      </caption>
      <WhitespaceHead />
      {families.map((family) => (
        <WhitespaceFamily key={family.name} family={family} isLong={isLong} />
      ))}
    </table>
  );
}
