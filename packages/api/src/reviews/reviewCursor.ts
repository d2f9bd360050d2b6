import { z } from "zod";

const CURSOR = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/;

/** Where a page of reviews ended, as the client sends it back. */
export const reviewCursor = z
  .string()
  .regex(CURSOR)
  .transform((text) => ({ day: text.slice(0, 10), id: text.slice(11) }));

/** The place of the last row of a full page; null where the page was not full. */
export function nextReviewCursor(rows: readonly { readonly day: string; readonly id: string }[], limit: number): string | null {
  const last = rows.at(-1);

  return last && rows.length === limit ? `${last.day}_${last.id}` : null;
}
