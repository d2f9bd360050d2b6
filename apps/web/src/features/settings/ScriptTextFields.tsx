import { Textarea, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { Section } from "../../ui/Section.tsx";
import classes from "./Fields.module.css";
import type { ScriptDraftState, ScriptTexts } from "./useScriptDraft.ts";

type ScriptTextFieldsProps = { readonly draft: ScriptDraftState; readonly nameError: string | undefined };

/** What it is called, and the pitch ladder: what the rep says first, then to the reluctant, then as the last small ask. */
export function ScriptTextFields({ draft, nameError }: ScriptTextFieldsProps) {
  const { t } = useLingui();
  const of = (field: keyof ScriptTexts) => ({
    value: draft.texts[field],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => draft.setText(field, currentTarget.value),
  });

  return (
    <Section title={<Trans>Opening</Trans>}>
      <div className={classes.stack}>
        <div className={classes.pair}>
          <TextInput label={t`Name`} {...of("name")} error={nameError} />
          <TextInput label={t`Purpose`} {...of("purpose")} />
        </div>
        <Textarea label={t`Pitch`} description={t`How the rep asks for the review.`} autosize minRows={2} {...of("pitch")} />
        <Textarea label={t`Fallback`} description={t`When the customer is reluctant.`} autosize minRows={2} {...of("fallback")} />
        <Textarea
          label={t`Single question`}
          description={t`When they have no time at all.`}
          autosize
          minRows={2}
          {...of("singleQuestion")}
        />
      </div>
    </Section>
  );
}
