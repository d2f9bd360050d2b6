import { Trans } from "@lingui/react/macro";
import { AREAS } from "@revisit/domain/script/area";
import type { ScriptView } from "@revisit/api/scripts/views";
import { FormProblem } from "../../ui/FormProblem.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { AreaQuestions } from "./AreaQuestions.tsx";
import { LintLines } from "./LintLines.tsx";
import { ScriptActions } from "./ScriptActions.tsx";
import { ScriptTextFields } from "./ScriptTextFields.tsx";
import { SettingsBody } from "./SettingsBody.tsx";
import { useLint } from "./useLint.ts";
import { useScriptDraft } from "./useScriptDraft.ts";
import { useScriptSave } from "./useScriptSave.ts";

/** Writes a script: how the rep opens, what they ask in each area, and what the lint thinks of it meanwhile. */
export function ScriptEditor({ script }: { readonly script: ScriptView }) {
  const draft = useScriptDraft(script);
  const save = useScriptSave(script, draft);
  const findings = useLint(draft.texts, draft.questions);
  const own = findings.filter(({ questionKey, area }) => questionKey === null && area === null);

  return (
    <>
      <PageHeader
        title={draft.texts.name === "" ? <Trans>New script</Trans> : draft.texts.name}
        aside={script.number > 0 && <Trans>version {script.number}</Trans>}
        actions={<ScriptActions script={script} isChanged={draft.isChanged} isBusy={save.isPending} onSave={save.submit} />}
      >
        {save.problem === null ? undefined : <FormProblem>{save.problem}</FormProblem>}
      </PageHeader>
      <SettingsBody>
        <ScriptTextFields draft={draft} nameError={save.errors["name"]} />
        <LintLines findings={own} />
        {AREAS.map((area) => (
          <AreaQuestions key={area} area={area} draft={draft} findings={findings} />
        ))}
      </SettingsBody>
    </>
  );
}
