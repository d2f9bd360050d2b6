import { Trans } from "@lingui/react/macro";
import { useId, useState } from "react";
import type { WhitespaceState } from "@revisit/domain/product/whitespaceCell";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useAccountPlace } from "./AccountContext.ts";
import { groupByFamily } from "./groupByFamily.ts";
import { WhitespaceFilter } from "./WhitespaceFilter.tsx";
import classes from "./WhitespaceSection.module.css";
import { WhitespaceTable } from "./WhitespaceTable.tsx";

const READ_AT_ONCE = 36;

/** What the account has, lacks, and has from others, by product family. */
export function WhitespaceSection() {
  const { account } = useAccountPlace();
  const [state, setState] = useState<WhitespaceState | null>(null);
  const id = useId();
  const fitting = account.whitespace.filter((cell) => cell.state !== "unfit");
  const cells = state === null ? fitting : account.whitespace.filter((cell) => cell.state === state);

  return (
    <section aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>
          <Trans>Whitespace</Trans>
        </h2>
        <WhitespaceFilter cells={account.whitespace} state={state} onChange={setState} />
      </div>
      {account.whitespace.length === 0 ? (
        <EmptyState
          isSmall
          title={<Trans>Here will be the products that fit this account, once an admin has entered what you sell.</Trans>}
        />
      ) : (
        <WhitespaceTable key={state ?? "all"} families={groupByFamily(cells)} isLong={cells.length > READ_AT_ONCE} />
      )}
    </section>
  );
}
