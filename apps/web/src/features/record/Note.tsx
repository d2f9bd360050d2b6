import { Textarea } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { RefObject } from "react";
import type { QuestionView } from "@revisit/api/reviews/views";
import type { Said } from "../../client/outbox/Entry.ts";

type NoteProps = {
  readonly question: QuestionView;
  readonly said: Said;
  readonly noteRef: RefObject<HTMLTextAreaElement | null>;
  readonly onChange: (changed: Partial<Said>) => void;
};

const LONGEST_NOTE = 20_000;
const LONGEST_TEXT = 10_000;

/** What is written down. Of a question for a text it is the answer itself; beside any other answer, the words around it. */
export function Note({ question, said, noteRef, onChange }: NoteProps) {
  const { t } = useLingui();
  const isText = question.kind === "text" && said.note === "";
  const text = isText ? (said.value?.kind === "text" ? said.value.text : "") : said.note;
  const change = (typed: string) => onChange(isText ? { value: typed === "" ? null : { kind: "text", text: typed } } : { note: typed });

  return (
    <Textarea
      key={question.id}
      ref={noteRef}
      label={question.kind === "text" ? t`Answer, in their words` : t`Note`}
      autosize
      minRows={question.kind === "text" ? 5 : 3}
      maxRows={14}
      maxLength={isText ? LONGEST_TEXT : LONGEST_NOTE}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      data-note
    />
  );
}
