import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useWords } from "@lingui/react/macro";
import { useState } from "react";
import type { RecommendationView } from "@revisit/api/reviews/views";
import { Money } from "../../ui/Money.tsx";
import { recommendationWords } from "../../words/recommendationWords.ts";
import classes from "./CandidateLine.module.css";
import { EditText } from "./EditText.tsx";
import type { Recommending } from "./useRecommending.ts";

/** What will be proposed, in the words that will be said. */
export function ChosenLine({
  recommendation,
  recommending,
}: {
  readonly recommendation: RecommendationView;
  readonly recommending: Recommending;
}) {
  const { i18n } = useLingui();
  const { t } = useWords();
  const [isEditing, setEditing] = useState(false);
  const { kind, productName, words, expectedValueCents } = recommendation;

  return (
    <div className={classes.line} data-chosen>
      <div className={classes.head}>
        <p className={classes.name}>
          ✓ {productName ?? i18n._(recommendationWords[kind])} <span className={classes.quiet}>{i18n._(recommendationWords[kind])}</span>
        </p>
        {expectedValueCents > 0 && <Money cents={expectedValueCents} />}
      </div>
      {isEditing ? (
        <EditText
          label={t`Words to say`}
          text={words}
          onKeep={(text) => {
            setEditing(false);
            recommending.reword(recommendation, text);
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <p className={classes.words}>“{words}”</p>
      )}
      {!isEditing && (
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => setEditing(true)}>
            <Trans>Edit the words</Trans>
          </Button>
          <Button variant="subtle" color="gray" loading={recommending.isPending} onClick={() => recommending.takeBack(recommendation)}>
            <Trans>Take back</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
