import { useLingui } from "@lingui/react/macro";
import { AREAS } from "@revisit/domain/script/area";
import type { QuestionView } from "@revisit/api/reviews/views";
import { areaWords } from "../../words/areaWords.ts";
import classes from "./Script.module.css";
import { ScriptQuestion } from "./ScriptQuestion.tsx";

/** The questions by area, in the order in which they are asked. */
export function ScriptAreas({ questions }: { readonly questions: readonly QuestionView[] }) {
  const { i18n } = useLingui();
  const areas = AREAS.map((area) => ({ area, asked: questions.filter((question) => question.area === area) }));

  return (
    <div className={classes.script}>
      {areas.map(
        ({ area, asked }) =>
          asked.length > 0 && (
            <section key={area} className={classes.area}>
              <h2>{i18n._(areaWords[area])}</h2>
              <ol>
                {asked
                  .toSorted((a, b) => a.position - b.position)
                  .map((question) => (
                    <ScriptQuestion key={question.id} question={question} />
                  ))}
              </ol>
            </section>
          ),
      )}
    </div>
  );
}
