import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Derived } from "./Derived.tsx";
import classes from "./WhitespaceTable.module.css";

/** The columns; those that are computed say how. */
export function WhitespaceHead() {
  return (
    <thead>
      <tr>
        <th scope="col">
          <Trans>Product</Trans>
        </th>
        <th scope="col">
          <Trans>State</Trans>
        </th>
        <ComputedColumn
          word={<Trans>Affinity</Trans>}
          why={
            <Trans>
              The chance that this account buys the product within 12 months, from how often accounts that own the same bought it.
            </Trans>
          }
        />
        <th scope="col" className={classes.because}>
          <Trans>Because of</Trans>
        </th>
        <ComputedColumn
          word={<Trans>Typical order</Trans>}
          why={
            <Trans>
              The median first order of it by accounts of the same size band; where fewer than five ordered it, by all accounts; else its
              list price. Affordable if that is within the spare money.
            </Trans>
          }
        />
        <th scope="col" className={classes.afford}>
          <Trans>Affordable</Trans>
        </th>
        <th scope="col">
          <span className="visuallyHidden">
            <Trans>Actions</Trans>
          </span>
        </th>
      </tr>
    </thead>
  );
}

function ComputedColumn({ word, why }: { readonly word: ReactNode; readonly why: ReactNode }) {
  return (
    <th scope="col" className={classes.figure}>
      <Derived why={<p className={classes.why}>{why}</p>}>{word}</Derived>
    </th>
  );
}
