import type { Area, QuestionKind } from "../reviews/views.ts";

export type ScriptRow = {
  id: string;
  name: string;
  purpose: string;
  number: number;
  questions: number;
  isArchived: boolean;
  conditions: unknown;
  heldWith: number;
};

export type QuestionDraft = {
  key: string;
  area: Area;
  kind: QuestionKind;
  direct: string;
  subtle: string;
  help?: string | undefined;
  delicacy: number;
  choices: string[];
  conditions?: unknown;
};

export type ScriptView = {
  id: string;
  name: string;
  purpose: string;
  conditions: unknown;
  number: number;
  versions: { number: number; publishedAt: string }[];
  pitch: string;
  fallback: string;
  singleQuestion: string;
  questions: QuestionDraft[];
  isArchived: boolean;
};
