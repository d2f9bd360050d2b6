import type { Level } from "@revisit/domain/opportunity/level";
import { z } from "zod";
import type { Coverage } from "../accounts/views.ts";
import { cursorInput, writeCursor } from "../pageCursor.ts";
import type { ProcedureContext } from "../procedures.ts";
import { toAccountJson, type accountJson } from "./accountJson.ts";
import { idsOf, type Named } from "./restLookups.ts";

export const accountPageCursor = cursorInput(
  z.strictObject({
    place: z
      .array(z.union([z.string(), z.number()]))
      .min(1)
      .max(4),
  }),
);

export type AccountsAsked = Named & {
  readonly level?: Level[] | undefined;
  readonly coverage?: Coverage[] | undefined;
  readonly kind?: "customer" | "prospect" | undefined;
  readonly search?: string | undefined;
  readonly limit: number;
  readonly cursor: z.output<typeof accountPageCursor>;
};

type Page = { items: z.output<typeof accountJson>[]; nextCursor: string | null; total: number };

/** One page in rank order. One row more is read than shown: so a next page is known of. */
export async function accountPage(ctx: ProcedureContext, { owner, territory, limit, cursor, ...filter }: AccountsAsked): Promise<Page> {
  const narrowed = { ...filter, ...(await idsOf(ctx, { owner, territory })) };
  const clock = { asOf: ctx.asOf, dueSoonDays: ctx.organization.settings.dueSoonDays };
  const rows = await ctx.accountLists.detailedPage(
    narrowed,
    { sort: "rank", direction: "asc", limit: limit + 1, after: cursor?.place ?? null },
    clock,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);

  return {
    items: shown.map((row) => toAccountJson(ctx, row)),
    nextCursor: rows.length > limit && last ? writeCursor({ place: ctx.accountLists.placeOf(last, "rank") }) : null,
    total: await ctx.accountLists.count(narrowed, clock),
  };
}
