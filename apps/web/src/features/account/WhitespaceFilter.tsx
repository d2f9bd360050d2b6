import { Trans, useLingui } from "@lingui/react/macro";
import type { WhitespaceView } from "@revisit/api/accounts/views";
import type { WhitespaceState } from "@revisit/domain/product/whitespaceCell";
import classes from "./WhitespaceFilter.module.css";
import { StateSign } from "./StateSign.tsx";
import { whitespaceWords } from "./whitespaceWords.ts";

type WhitespaceFilterProps = {
  readonly cells: readonly WhitespaceView[];
  /** null: all that fit */
  readonly state: WhitespaceState | null;
  readonly onChange: (state: WhitespaceState | null) => void;
};

/** What can be sold first. */
const STATES = ["replacement_due", "open", "competitor", "owned", "unfit"] as const satisfies readonly WhitespaceState[];

/** How many cells there are of each state; a press shows them alone, another all that fit. */
export function WhitespaceFilter({ cells, state, onChange }: WhitespaceFilterProps) {
  const { i18n, t } = useLingui();
  const counts = STATES.map((one) => ({ one, count: cells.filter((cell) => cell.state === one).length }));

  return (
    <div className={classes.filter} role="group" aria-label={t`Show`}>
      {counts.map(
        ({ one, count }) =>
          count > 0 && (
            <button key={one} type="button" aria-pressed={state === one} onClick={() => onChange(state === one ? null : one)}>
              <StateSign state={one} />
              <span>
                <Trans>
                  {i18n._(whitespaceWords[one])} {count}
                </Trans>
              </span>
            </button>
          ),
      )}
    </div>
  );
}
