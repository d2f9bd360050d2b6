import type { LintFinding, ScriptDraft } from "./lintFinding.ts";
import { lintFinding } from "./lintMessages.ts";
import { unknownPlaceholders } from "./unknownPlaceholders.ts";
import { PHRASINGS, type Phrasing, type Question } from "./question.ts";
import { isClosed, isDouble, isLeading, namesAny } from "./wording.ts";

/**
 * What an author should look at in one question.
 *
 * @param draft - the script it stands in: conditions may only ask about what comes before
 * @param competitors - names that a subtle phrasing must not say
 * @source docs/domain/script.md, "Lint"
 */
export function lintQuestion(question: Question, draft: ScriptDraft, competitors: readonly string[]): readonly LintFinding[] {
  const findings = PHRASINGS.flatMap((phrasing) => lintPhrasing(question, phrasing));
  if (namesAny(question.subtle, [...competitors, "competitor", "competitors", "competition"])) {
    findings.push(lintFinding("subtle_names_competitor", { question, phrasing: "subtle" }));
  }
  if (question.direct.trim() !== "" && question.direct.trim() === question.subtle.trim()) {
    findings.push(lintFinding("same_phrasings", { question }));
  }
  if (question.kind === "choice" && question.choices.length < 2) {
    findings.push(lintFinding("choices_missing", { question }));
  }

  return [...findings, ...lintConditions(question, draft)];
}

function lintPhrasing(question: Question, phrasing: Phrasing): LintFinding[] {
  const text = question[phrasing];
  if (text.trim() === "") {
    return [lintFinding("empty_text", { question, phrasing, values: { part: phrasing } })];
  }
  const findings = unknownPlaceholders(text).map((name) => lintFinding("unknown_placeholder", { question, phrasing, values: { name } }));
  if (isLeading(text)) {
    findings.push(lintFinding("leading_question", { question, phrasing }));
  }
  if (isDouble(text)) {
    findings.push(lintFinding("double_question", { question, phrasing }));
  }
  if (question.kind === "text" && isClosed(text)) {
    findings.push(lintFinding("closed_question", { question, phrasing }));
  }

  return findings;
}

// An answer of this review must come from an earlier question; "now, else last" needs the question to be there at all. What
// the last review asked may have been another script's.
function lintConditions(question: Question, draft: ScriptDraft): readonly LintFinding[] {
  const keys = draft.questions.map((other) => other.key);
  const before = keys.slice(0, draft.questions.indexOf(question));

  return (question.conditions.answers ?? [])
    .filter(
      ({ questionKey, when }) => (when === "now" && !before.includes(questionKey)) || (when === undefined && !keys.includes(questionKey)),
    )
    .map(({ questionKey }) => lintFinding("unknown_condition_question", { question, values: { key: questionKey } }));
}
