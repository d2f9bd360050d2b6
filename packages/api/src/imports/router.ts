import { z } from "zod";
import { cursorInput } from "../pageCursor.ts";
import { pageOf } from "../pageOf.ts";
import { admin } from "../procedures.ts";
import { nothing } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { importRow } from "./importRow.ts";
import { rejectionRow } from "./rejectionRow.ts";
import type { ImportRow, ImportView } from "./views.ts";

const PAGE = 100;

const asked = z.strictObject({
  importId: z.uuid(),
  cursor: cursorInput(z.strictObject({ file: z.string(), line: z.int(), id: z.uuid() })),
});

export const importsRouter = router({
  list: admin.read(nothing, async ({ ctx }): Promise<{ items: ImportRow[] }> => ({ items: (await ctx.imports.list()).map(importRow) })),

  get: admin.read(asked, async ({ ctx, input }): Promise<ImportView> => {
    const run = await ctx.imports.get(input.importId);
    const { items, nextCursor } = pageOf(
      await ctx.imports.rejections(input.importId, input.cursor, PAGE + 1),
      PAGE,
      ({ file, line, id }) => ({ file, line, id }),
    );

    return {
      ...importRow(run),
      rejections: items.map(rejectionRow),
      nextCursor,
      rejectedTotal: await ctx.imports.rejectedTotal(input.importId),
    };
  }),
});
