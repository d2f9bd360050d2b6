import { NativeSelect } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { QuestionDraft } from "@revisit/api/scripts/views";
import { AREAS } from "@revisit/domain/script/area";
import { QUESTION_KINDS } from "@revisit/domain/script/question";
import { areaWords } from "../../words/areaWords.ts";
import { questionKindWords } from "./questionKindWords.ts";

const DELICACIES = [1, 2, 3, 4, 5];

type QuestionFactsProps = {
  readonly question: QuestionDraft;
  readonly number: number;
  readonly onChange: (changed: Partial<QuestionDraft>) => void;
};

/** In which area it is asked, what kind of answer it gets, and how delicate it is: that chooses the phrasing. */
export function QuestionFacts({ question, number, onChange }: QuestionFactsProps) {
  const { t, i18n } = useLingui();
  const delicacyWords = { 1: t`1, anyone would answer`, 5: t`5, many would rather not` } as Readonly<Record<number, string>>;

  return (
    <>
      <NativeSelect
        label={t`Area`}
        aria-label={t`Area of question ${number}`}
        data={AREAS.map((area) => ({ value: area, label: i18n._(areaWords[area]) }))}
        value={question.area}
        onChange={({ currentTarget }) => onChange({ area: currentTarget.value as QuestionDraft["area"] })}
      />
      <NativeSelect
        label={t`Answer`}
        aria-label={t`Answer of question ${number}`}
        data={QUESTION_KINDS.map((kind) => ({ value: kind, label: i18n._(questionKindWords[kind]) }))}
        value={question.kind}
        onChange={({ currentTarget }) => onChange({ kind: currentTarget.value as QuestionDraft["kind"] })}
      />
      <NativeSelect
        label={t`Delicacy`}
        aria-label={t`Delicacy of question ${number}`}
        data={DELICACIES.map((delicacy) => ({ value: String(delicacy), label: delicacyWords[delicacy] ?? String(delicacy) }))}
        value={String(question.delicacy)}
        onChange={({ currentTarget }) => onChange({ delicacy: Number(currentTarget.value) })}
      />
    </>
  );
}
