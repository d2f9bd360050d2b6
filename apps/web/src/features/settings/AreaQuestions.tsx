import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconPlus } from "@tabler/icons-react";
import type { Area } from "@revisit/domain/script/area";
import type { LintFinding } from "@revisit/domain/script/lintFinding";
import { Count } from "../../ui/Count.tsx";
import { Section } from "../../ui/Section.tsx";
import { areaWords } from "../../words/areaWords.ts";
import { LintLines } from "./LintLines.tsx";
import { QuestionEditor } from "./QuestionEditor.tsx";
import type { ScriptDraftState } from "./useScriptDraft.ts";

type AreaQuestionsProps = { readonly area: Area; readonly draft: ScriptDraftState; readonly findings: readonly LintFinding[] };

/** The questions of one area, in the order they are asked. */
export function AreaQuestions({ area, draft, findings }: AreaQuestionsProps) {
  const { i18n } = useLingui();
  const questions = draft.questions.filter((question) => question.area === area);

  return (
    <Section
      title={i18n._(areaWords[area])}
      count={<Count value={questions.length} />}
      action={
        <Button variant="subtle" leftSection={<IconPlus size={14} />} onClick={() => draft.add(area)}>
          <Trans>Add a question</Trans>
        </Button>
      }
    >
      <LintLines findings={findings.filter((finding) => finding.questionKey === null && finding.area === area)} />
      <ol>
        {questions.map((question, at) => (
          <QuestionEditor
            key={question.key}
            question={question}
            number={at + 1}
            before={questions[at - 1]?.key ?? null}
            after={questions[at + 1]?.key ?? null}
            draft={draft}
            findings={findings.filter(({ questionKey }) => questionKey === question.key)}
          />
        ))}
      </ol>
    </Section>
  );
}
