import "@mantine/core/styles/Pill.layer.css";
import "@mantine/core/styles/PillsInput.layer.css";
import { TagsInput, Textarea } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { QuestionDraft } from "@revisit/api/scripts/views";
import type { LintFinding } from "@revisit/domain/script/lintFinding";
import fields from "./Fields.module.css";
import { LintLines } from "./LintLines.tsx";
import { QuestionButtons } from "./QuestionButtons.tsx";
import classes from "./QuestionEditor.module.css";
import { QuestionFacts } from "./QuestionFacts.tsx";
import type { ScriptDraftState } from "./useScriptDraft.ts";

export type QuestionEditorProps = {
  readonly question: QuestionDraft;
  /** its place in the area, from 1 */
  readonly number: number;
  /** keys of its neighbors in the area; null: it is the first, the last */
  readonly before: string | null;
  readonly after: string | null;
  readonly draft: ScriptDraftState;
  readonly findings: readonly LintFinding[];
};

/** One question in both phrasings, and what the lint says of it right below. */
export function QuestionEditor({ question, number, before, after, draft, findings }: QuestionEditorProps) {
  const { t } = useLingui();
  const { key, direct, subtle, help, kind, choices } = question;
  const change = (changed: Partial<QuestionDraft>) => draft.change(key, changed);

  return (
    <li className={classes.question}>
      <div className={classes.head}>
        <span className={classes.number}>{number}</span>
        <QuestionFacts question={question} number={number} onChange={change} />
        <QuestionButtons questionKey={key} number={number} before={before} after={after} draft={draft} />
      </div>
      <div className={classes.texts}>
        <div className={fields.pair}>
          <Textarea
            label={t`Direct`}
            autosize
            minRows={2}
            value={direct}
            onChange={(event) => change({ direct: event.currentTarget.value })}
          />
          <Textarea
            label={t`Subtle`}
            autosize
            minRows={2}
            value={subtle}
            onChange={(event) => change({ subtle: event.currentTarget.value })}
          />
        </div>
        {kind === "choice" && <TagsInput label={t`Choices`} size="sm" value={choices} onChange={(words) => change({ choices: words })} />}
        <Textarea
          label={t`What the rep should know before asking`}
          autosize
          value={help ?? ""}
          onChange={(event) => change({ help: event.currentTarget.value })}
        />
        <LintLines findings={findings} />
      </div>
    </li>
  );
}
