import { z } from "zod";
import { importRow } from "../imports/importRow.ts";
import { rejectionRow } from "../imports/rejectionRow.ts";
import { formatMessage } from "../message/formatMessage.ts";
import { cursorInput } from "../pageCursor.ts";
import { pageOf as cutPage } from "../pageOf.ts";
import { instant, limit } from "./restFields.ts";
import { restGet } from "./restProcedures.ts";
import { restRouter } from "./restTrpc.ts";

const fileJson = z.strictObject({
  file: z.string(),
  read: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  unknownColumns: z.array(z.string()),
  warnings: z.array(z.string()),
});

const rejectionJson = z.strictObject({
  file: z.string(),
  line: z.int(),
  column: z.string().nullable(),
  reason: z.string(),
  original: z.string(),
});

export const importJson = z.strictObject({
  id: z.uuid(),
  source: z.string(),
  state: z.enum(["running", "done", "failed"]),
  startedAt: instant,
  endedAt: instant.nullable(),
  failure: z.string().nullable(),
  files: z.array(fileJson),
  rejections: z.strictObject({ items: z.array(rejectionJson), nextCursor: z.string().nullable(), total: z.int() }),
});

const asked = z.strictObject({
  importId: z.uuid(),
  limit,
  cursor: cursorInput(z.strictObject({ file: z.string(), line: z.int(), id: z.uuid() })),
});

export const restImportsRouter = restRouter({
  get: restGet(
    { path: "/imports/{importId}", summary: "What an import came to, with the rows it rejected", tag: "imports", policy: "admin" },
    { input: asked, output: importJson },
    async ({ ctx, input: { importId, cursor, limit: most } }) => {
      const { id, source, state, startedAt, endedAt, failure, files } = importRow(await ctx.imports.get(importId));
      const page = cutPage(await ctx.imports.rejections(importId, cursor, most + 1), most, ({ file, line, id }) => ({ file, line, id }));

      return {
        ...{ id, source, state, startedAt, endedAt, failure },
        files: files.map((file) => ({ ...file, warnings: file.warnings.map(formatMessage) })),
        rejections: {
          items: page.items
            .map(rejectionRow)
            .map(({ file, line, column, original, message }) => ({ file, line, column, original, reason: formatMessage(message) })),
          nextCursor: page.nextCursor,
          total: await ctx.imports.rejectedTotal(importId),
        },
      };
    },
  ),
});
