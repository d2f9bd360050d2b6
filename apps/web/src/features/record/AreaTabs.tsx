import { useLingui } from "@lingui/react";
import { useLingui as useWords } from "@lingui/react/macro";
import { areaWords } from "../../words/areaWords.ts";
import classes from "./AreaTabs.module.css";
import type { Recording } from "./useRecording.ts";
import type { Walk } from "./useWalk.ts";

/** The three areas as the phone's way around: how much is known of each, and a press to its first open question. */
export function AreaTabs({ recording, walk }: { readonly recording: Recording; readonly walk: Walk }) {
  const { i18n } = useLingui();
  const { t } = useWords();

  return (
    <nav className={classes.tabs} aria-label={t`Areas`}>
      {recording.meter.map(({ area, answered, of }) => {
        const questions = recording.questions.filter((question) => question.area === area);

        return (
          <button
            key={area}
            type="button"
            className={classes.tab}
            aria-current={walk.current?.area === area ? "step" : undefined}
            disabled={questions.length === 0}
            onClick={() => walk.go(questions.find((question) => !recording.isAnswered(question)) ?? questions[0])}
          >
            {i18n._(areaWords[area])}{" "}
            <span className="tabular">
              {answered}/{of}
            </span>
          </button>
        );
      })}
    </nav>
  );
}
