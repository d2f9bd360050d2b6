import { Trans, useLingui } from "@lingui/react/macro";
import type { CandidateView } from "@revisit/api/reviews/views";
import { Money } from "../../ui/Money.tsx";
import { Say } from "../../ui/Say.tsx";
import { recommendationWords } from "../../words/recommendationWords.ts";
import classes from "./SheetPart.module.css";

/** Something that may be recommended, what speaks for it, and what it may bring. */
export function CandidateLine({ candidate }: { readonly candidate: CandidateView }) {
  const { i18n } = useLingui();
  const { kind, productName, expectedValueCents, evidence, words, warning } = candidate;
  const [first] = evidence;

  return (
    <div className={classes.line}>
      <p>
        {productName ?? <Say message={words} />}{" "}
        <span className={classes.meta}>
          {i18n._(recommendationWords[kind])}
          {expectedValueCents > 0 && (
            <>
              {" · "}
              <Trans>
                worth <Money cents={expectedValueCents} />
              </Trans>
            </>
          )}
        </span>
      </p>
      {first !== undefined && (
        <p className={classes.meta}>
          <Say message={first.message} />
        </p>
      )}
      {warning !== null && (
        <p className={classes.meta}>
          <Say message={warning} />
        </p>
      )}
    </div>
  );
}
