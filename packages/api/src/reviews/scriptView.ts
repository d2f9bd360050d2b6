import type { ContactRow } from "@revisit/data/contact/contactRepository";
import type { FindingRow } from "@revisit/data/finding/findingRow";
import type { PromiseRow } from "@revisit/data/promise/promiseRow";
import type { PastAnswer } from "@revisit/data/review/answerRepository";
import type { ScriptVersionRow, VersionQuestion } from "@revisit/data/review/reviewScriptRepository";
import type { ReviewSubject } from "@revisit/data/review/reviewSubjectRepository";
import { choosePhrasing } from "@revisit/domain/script/choosePhrasing";
import { conditionsMatch } from "@revisit/domain/script/conditionsMatch";
import { fillTemplate } from "@revisit/domain/script/fillTemplate";
import { warmthOf, type Warmth } from "@revisit/domain/script/warmth";
import type { QuestionView, RecordView } from "./views.ts";

/** What a script needs to be said to one account. `asked`: contacts who will be there, the warmest first. */
export type ScriptSetting = {
  readonly version: ScriptVersionRow;
  readonly subject: ReviewSubject;
  readonly rep: string;
  readonly asked: readonly ContactRow[];
  readonly last: readonly PastAnswer[];
  readonly findings: readonly FindingRow[];
  readonly promises: readonly PromiseRow[];
};

type Say = (template: string) => string;

/** The script in the account's own words, with the questions it may be asked; those that wait for an answer are among them. */
export function scriptView(setting: ScriptSetting): { script: RecordView["script"]; questions: QuestionView[] } {
  const { id, versionId, name, number, questions, ...said } = setting.version;
  const say = sayFor(setting);
  const warmth = warmthOf({ rapports: setting.asked.map(({ rapport }) => rapport), sentiment: lastSentiment(setting.findings) });

  return {
    script: { id, versionId, name, number, pitch: say(said.pitch), fallback: say(said.fallback), singleQuestion: say(said.singleQuestion) },
    questions: questions
      .filter(({ conditions }) => conditionsMatch({ ...conditions, answers: [] }, setting.subject))
      .map((question) => questionView(question, { warmth, say, last: setting.last })),
  };
}

function questionView(
  question: VersionQuestion,
  { warmth, say, last }: { warmth: Warmth; say: Say; last: readonly PastAnswer[] },
): QuestionView {
  const { phrasing, reason } = choosePhrasing(question.delicacy, warmth);
  const before = last.find(({ key }) => key === question.key);

  return {
    ...question,
    choices: [...question.choices],
    direct: say(question.direct),
    subtle: say(question.subtle),
    suggestedPhrasing: phrasing,
    phrasingReason: reason,
    last: before ? { on: before.on, value: before.value, note: before.note } : null,
  };
}

function sayFor({ subject, rep, asked, promises }: ScriptSetting): Say {
  const values = {
    contact: asked[0]?.name ?? null,
    product: subject.lastBought,
    account: subject.name,
    rep,
    lastPromise: promises[0]?.text ?? null,
  };

  return (template) => fillTemplate(template, values);
}

/** Of the latest perception that has one; findings come the latest first. */
function lastSentiment(findings: readonly FindingRow[]): number | null {
  return (
    findings.find(({ kind, sentiment, state }) => kind === "perception" && sentiment !== null && state !== "dropped")?.sentiment ?? null
  );
}
