import type { Message } from "@revisit/domain/message";

export type ImportFileRow = {
  file: string;
  read: number;
  added: number;
  changed: number;
  unchanged: number;
  rejected: number;
  unknownColumns: string[];
  warnings: Message[];
};

export type ImportRow = {
  id: string;
  source: string;
  state: "running" | "done" | "failed";
  startedAt: string;
  endedAt: string | null;
  startedBy: string | null;
  files: ImportFileRow[];
  failure: string | null;
};

export type ImportView = ImportRow & {
  rejections: { id: string; file: string; line: number; column: string | null; message: Message; original: string }[];
  nextCursor: string | null;
  rejectedTotal: number;
};
