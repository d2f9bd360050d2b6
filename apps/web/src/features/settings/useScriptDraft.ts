import { useState } from "react";
import type { QuestionDraft, ScriptView } from "@revisit/api/scripts/views";
import { newQuestion } from "./newQuestion.ts";

export type ScriptTexts = Pick<ScriptView, "name" | "purpose" | "pitch" | "fallback" | "singleQuestion">;

export type ScriptDraftState = ReturnType<typeof useScriptDraft>;

/** A script while it is written. */
export function useScriptDraft(script: ScriptView) {
  const { name, purpose, pitch, fallback, singleQuestion } = script;
  const [texts, setTexts] = useState<ScriptTexts>({ name, purpose, pitch, fallback, singleQuestion });
  const [questions, setQuestions] = useState<readonly QuestionDraft[]>(script.questions);
  const [isChanged, setChanged] = useState(false);
  const write = (change: (now: readonly QuestionDraft[]) => readonly QuestionDraft[]) => {
    setChanged(true);
    setQuestions(change);
  };

  return {
    texts,
    questions,
    isChanged,
    saved: () => setChanged(false),
    setText: (field: keyof ScriptTexts, text: string) => {
      setChanged(true);
      setTexts((now) => ({ ...now, [field]: text }));
    },
    change: (key: string, changed: Partial<QuestionDraft>) =>
      write((now) => now.map((question) => (question.key === key ? { ...question, ...changed } : question))),
    add: (area: QuestionDraft["area"]) => write((now) => [...now, newQuestion(area)]),
    remove: (key: string) => write((now) => now.filter((question) => question.key !== key)),
    /** the two change places; others may stand between them, of another area */
    swap: (key: string, other: string) => write((now) => swapped(now, key, other)),
  };
}

function swapped(questions: readonly QuestionDraft[], one: string, other: string): readonly QuestionDraft[] {
  const byKey = new Map(questions.map((question) => [question.key, question]));
  const [first, second] = [byKey.get(one), byKey.get(other)];
  if (first === undefined || second === undefined) {
    return questions;
  }

  return questions.map((question) => (question.key === one ? second : question.key === other ? first : question));
}
