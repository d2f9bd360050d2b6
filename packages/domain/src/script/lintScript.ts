import { RuleError } from "../errors.ts";
import { AREAS } from "./area.ts";
import { lintQuestion } from "./lintQuestion.ts";
import { lintFinding } from "./lintMessages.ts";
import type { LintFinding, ScriptDraft } from "./lintFinding.ts";
import { unknownPlaceholders } from "./unknownPlaceholders.ts";

/**
 * What an author should look at before publishing: errors first, then in the order of the script. The wording is judged as
 * English.
 *
 * @param competitors - names that a subtle phrasing must not say
 * @source docs/domain/script.md, "Lint"
 */
export function lintScript(draft: ScriptDraft, competitors: readonly string[]): readonly LintFinding[] {
  const findings = [
    ...lintAreas(draft),
    ...lintTexts(draft),
    ...lintKeys(draft),
    ...draft.questions.flatMap((question) => lintQuestion(question, draft, competitors)),
  ];

  return [...findings.filter((finding) => finding.isError), ...findings.filter((finding) => !finding.isError)];
}

/**
 * Refuses a draft that leaves out one of the three areas.
 *
 * @throws {RuleError} `script_needs_all_areas` {area}
 */
export function requireAllAreas(draft: ScriptDraft): void {
  const missing = lintAreas(draft)[0];
  if (missing !== undefined && missing.area !== null) {
    throw new RuleError("script_needs_all_areas", { area: missing.area });
  }
}

function lintAreas(draft: ScriptDraft): readonly LintFinding[] {
  return AREAS.filter((area) => !draft.questions.some((question) => question.area === area)).map((area) =>
    lintFinding("area_without_question", { area }),
  );
}

function lintTexts({ pitch, fallback, singleQuestion }: ScriptDraft): readonly LintFinding[] {
  return Object.entries({ pitch, fallback, singleQuestion }).flatMap(([part, text]) => [
    ...(text.trim() === "" ? [lintFinding("empty_text", { values: { part } })] : []),
    ...unknownPlaceholders(text).map((name) => lintFinding("unknown_placeholder", { values: { name } })),
  ]);
}

function lintKeys(draft: ScriptDraft): readonly LintFinding[] {
  const keys = draft.questions.map((question) => question.key);

  return draft.questions
    .filter((question, index) => keys.indexOf(question.key) !== index)
    .map((question) => lintFinding("key_repeated", { question, values: { key: question.key } }));
}
