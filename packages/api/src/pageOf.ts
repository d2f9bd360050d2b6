import { writeCursor } from "./pageCursor.ts";

/** Makes a page of rows of which one more was read than the page holds: whether there is a next is known without a count. */
export function pageOf<Row>(
  rows: Row[],
  limit: number,
  placeOf: (row: Row) => Readonly<Record<string, string | number>>,
): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);

  return { items, nextCursor: rows.length > limit && last ? writeCursor(placeOf(last)) : null };
}
