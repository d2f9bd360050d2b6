import { Trans, useLingui } from "@lingui/react/macro";
import type { WhitespaceView } from "@revisit/api/accounts/views";
import { Day } from "../../ui/Day.tsx";
import { whitespaceWords } from "./whitespaceWords.ts";

/** The state in words: since when it is owned, when it is to be replaced, whose it is. */
export function StateWords({ cell }: { readonly cell: WhitespaceView }) {
  const { i18n } = useLingui();
  const { state, ownedSince, replacementDueOn, competitor } = cell;
  const word = i18n._(whitespaceWords[state]);
  if (state === "competitor" && competitor !== null) {
    return <>{competitor}</>;
  }
  if (state === "replacement_due" && replacementDueOn !== null) {
    return (
      <span>
        {word} <Day day={replacementDueOn} as="due" />
      </span>
    );
  }
  if (state === "owned" && ownedSince !== null) {
    const year = ownedSince.slice(0, 4);

    return (
      <span>
        <Trans>Owned since {year}</Trans>
      </span>
    );
  }

  return <>{word}</>;
}
