import { z } from "zod";
import { cursorInput, writeCursor } from "../pageCursor.ts";
import type { ProcedureContext } from "../procedures.ts";
import { accountFilterInput } from "./accountFilterInput.ts";
import { accountRowView } from "./accountRowView.ts";
import type { AccountRow, AccountSort } from "./views.ts";

const SORTS = ["rank", "name", "expected", "whitespace", "last_held", "next_due", "owner"] as const satisfies readonly AccountSort[];
const MOST_ROWS = 200;

const accountCursor = cursorInput(
  z.strictObject({
    sort: z.enum(SORTS),
    after: z.int().min(0),
    place: z
      .array(z.union([z.string(), z.number()]))
      .min(1)
      .max(4),
  }),
);

export const accountListInput = z
  .strictObject({
    ...accountFilterInput,
    sort: z.enum(SORTS).default("rank"),
    direction: z.enum(["asc", "desc"]).default("asc"),
    limit: z.int().min(1).max(MOST_ROWS).default(50),
    cursor: accountCursor,
  })
  .refine(({ cursor, sort }) => cursor === null || cursor.sort === sort, {
    path: ["cursor"],
    message: "This is the end of a page in another order.",
  });

export type AccountListInput = z.output<typeof accountListInput>;

/** One page of the accounts that the viewer sees, and how many the filter leaves. One row more is read than shown: so a next page is known of. */
export async function listAccounts(
  ctx: ProcedureContext,
  input: AccountListInput,
): Promise<{ items: AccountRow[]; nextCursor: string | null; total: number }> {
  const { sort, direction, limit, cursor, ...filter } = input;
  const { dueSoonDays } = ctx.organization.settings;
  const clock = { asOf: ctx.asOf, dueSoonDays };
  const rows = await ctx.accountLists.page(filter, { sort, direction, limit: limit + 1, after: cursor?.place ?? null }, clock);
  const before = cursor?.after ?? 0;
  const isRanked = sort === "rank" && direction === "asc";
  const items = rows.slice(0, limit);
  const last = items.at(-1);

  return {
    items: items.map((row, index) => accountRowView(row, dueSoonDays, isRanked ? before + index + 1 : null)),
    nextCursor:
      rows.length > limit && last ? writeCursor({ sort, after: before + items.length, place: ctx.accountLists.placeOf(last, sort) }) : null,
    total: await ctx.accountLists.count(filter, clock),
  };
}
