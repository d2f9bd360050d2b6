import { z } from "zod";
import { cursorInput } from "../pageCursor.ts";
import { admin } from "../procedures.ts";
import type { AuditRow } from "../settings/views.ts";
import { router } from "../trpc.ts";
import { pageOf } from "../pageOf.ts";

const PAGE = 100;

const asked = z.strictObject({ cursor: cursorInput(z.strictObject({ at: z.iso.datetime(), id: z.uuid() })) });

export const auditRouter = router({
  list: admin.read(asked, async ({ ctx, input }): Promise<{ items: AuditRow[]; nextCursor: string | null }> =>
    pageOf(await ctx.audit.list(input.cursor, PAGE + 1), PAGE, ({ at, id }) => ({ at, id })),
  ),
});
