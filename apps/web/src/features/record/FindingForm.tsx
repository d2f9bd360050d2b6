import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useLingui } from "@lingui/react";
import { Trans, useLingui as useWords } from "@lingui/react/macro";
import { promiseDueDay } from "@revisit/domain/review/promiseDueDay";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { useState, type KeyboardEvent } from "react";
import type { FindingKind } from "@revisit/api/accounts/views";
import type { RecordView } from "@revisit/api/reviews/views";
import { Form } from "../../ui/Form.tsx";
import { useReader } from "../../ui/useReader.ts";
import { findingWords } from "../../words/findingWords.ts";
import { FindingFields } from "./FindingFields.tsx";
import type { FindingDraft } from "./findingDraft.ts";
import classes from "./FindingForm.module.css";

const KINDS = [
  "perception",
  "need",
  "competitor_contact",
  "perceived_value",
  "promise",
  "problem",
  "underuse",
] as const satisfies readonly FindingKind[];
const WORKING_DAYS = [1, 2, 3, 4, 5];

export type FindingStart = { readonly kind: FindingKind; readonly text: string; readonly questionId: string };

type FindingFormProps = {
  readonly start: FindingStart;
  readonly view: RecordView;
  readonly onKeep: (draft: FindingDraft) => void;
  readonly onCancel: () => void;
};

/** What was selected, on its way to become a finding: its kind, and what that kind needs. Enter keeps it, esc lets it go. */
export function FindingForm({ start, view, onKeep, onCancel }: FindingFormProps) {
  const { i18n } = useLingui();
  const { t } = useWords();
  const { today } = useReader();
  const [draft, setDraft] = useState<FindingDraft>({
    kind: start.kind, text: start.text, about: null, mayQuote: false, severity: "2", waitingOn: "us",
    dueOn: promiseDueDay(today as IsoDay, WORKING_DAYS),
  }); // prettier-ignore
  const change = (changed: Partial<FindingDraft>) => setDraft((now) => ({ ...now, ...changed }));
  const keep = () => {
    if (draft.text.trim() !== "") {
      onKeep(draft);
    }
  };
  return (
    <div
      className={classes.form}
      onKeyDown={(event) => handleKey(event, { keep, cancel: onCancel })}
      role="group"
      aria-label={t`New finding`}
    >
      <Form onSubmit={keep}>
        <Textarea
          label={t`What was found`}
          value={draft.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
          autosize
          minRows={2}
          maxLength={1000}
          autoFocus
        />
        <NativeSelect
          label={t`Kind`}
          value={draft.kind}
          onChange={(event) => change({ kind: event.currentTarget.value as FindingKind, about: null })}
          data={KINDS.map((kind) => ({ value: kind, label: i18n._(findingWords[kind]) }))}
        />
        <FindingFields draft={draft} view={view} onChange={change} />
        <div className={classes.buttons}>
          <Button type="submit" disabled={draft.text.trim() === ""}>
            <Trans>Keep</Trans>
          </Button>
          <Button variant="default" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </Form>
    </div>
  );
}

/** Enter in the text keeps it (shift makes a line); esc lets it go without going back a screen. */
function handleKey(event: KeyboardEvent, { keep, cancel }: { readonly keep: () => void; readonly cancel: () => void }): void {
  if (event.key === "Escape") {
    event.stopPropagation();
    cancel();
  } else if (event.key === "Enter" && event.target instanceof HTMLTextAreaElement && !event.shiftKey) {
    event.preventDefault();
    event.stopPropagation();
    keep();
  }
}
