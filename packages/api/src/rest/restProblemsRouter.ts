import { randomUUID as newId } from "node:crypto";
import { z } from "zod";
import { cursorInput } from "../pageCursor.ts";
import { pageOf as cutPage } from "../pageOf.ts";
import { wordsInput } from "../wordsInput.ts";
import { day, limit, pageOf } from "./restFields.ts";
import { restGet, restPost } from "./restProcedures.ts";
import { restRouter } from "./restTrpc.ts";

const problemJson = z.strictObject({
  id: z.uuid(),
  accountId: z.uuid(),
  accountName: z.string(),
  what: z.string(),
  severity: z.int(),
  openedOn: day,
  solvedOn: day.nullable(),
  waitingOn: z.enum(["us", "customer"]),
  effort: z.int().nullable(),
  remedy: z.string().nullable(),
  product: z.string().nullable(),
  version: z.int(),
});

const asked = z.strictObject({
  isSolved: z
    .enum(["true", "false"])
    .transform((text) => text === "true")
    .optional(),
  accountId: z.uuid().optional(),
  limit,
  cursor: cursorInput(z.strictObject({ openedOn: z.iso.date(), id: z.uuid() })),
});

const problem = z.strictObject({
  accountId: z.uuid(),
  what: wordsInput(1000),
  severity: z.int().min(1).max(3).default(2),
  waitingOn: z.enum(["us", "customer"]).default("us"),
  sku: z.string().max(200).optional(),
});

export const restProblemsRouter = restRouter({
  list: restGet(
    { path: "/problems", summary: "What went wrong for customers, the latest first", tag: "problems" },
    { input: asked, output: pageOf(problemJson) },
    async ({ ctx, input: { cursor, limit: most, ...filter } }) => ({
      ...cutPage(await ctx.problemLists.page(filter, { after: cursor, limit: most + 1 }), most, ({ openedOn, id }) => ({ openedOn, id })),
      total: await ctx.problemLists.count(filter),
    }),
  ),

  create: restPost(
    { path: "/problems", summary: "Something went wrong for a customer", tag: "problems" },
    { input: problem, output: z.strictObject({ id: z.uuid(), version: z.int() }) },
    async ({ ctx, input: { sku, ...fields } }) => {
      const id = newId();
      const productId = sku === undefined ? null : await ctx.lookups.product(sku);
      const { ownerId } = await ctx.accounts.get(fields.accountId, ctx.asOf);

      return {
        id,
        version: await ctx.problems.save({
          ...fields,
          id,
          productId,
          ownerId,
          reviewId: null,
          findingId: null,
          version: null,
          asOf: ctx.asOf,
        }),
      };
    },
  ),
});
