import { HIGHEST_RATING, LOWEST_RATING } from "@revisit/domain/review/answerValue";
import { Trans, useLingui } from "@lingui/react/macro";
import classes from "./ChoiceControl.module.css";

const RATINGS = Array.from({ length: HIGHEST_RATING - LOWEST_RATING + 1 }, (_, place) => LOWEST_RATING + place);

type RatingControlProps = { readonly rating: number | null; readonly onChange: (rating: number | null) => void };

/** 1 (bad) to 5 (good), by press or by the key of the number; the chosen one again takes it back. */
export function RatingControl({ rating, onChange }: RatingControlProps) {
  const { t } = useLingui();

  return (
    <div className={classes.rating}>
      <span className={classes.end}>
        <Trans>bad</Trans>
      </span>
      <div role="group" aria-label={t`Rating`} className={classes.options}>
        {RATINGS.map((one) => (
          <button
            key={one}
            type="button"
            className={classes.figure}
            aria-pressed={one === rating}
            aria-label={t`${one} of ${HIGHEST_RATING}`}
            onClick={() => onChange(one === rating ? null : one)}
          >
            {one}
          </button>
        ))}
      </div>
      <span className={classes.end}>
        <Trans>good</Trans>
      </span>
    </div>
  );
}
