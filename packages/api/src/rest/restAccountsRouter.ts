import { LEVELS } from "@revisit/domain/opportunity/level";
import { z } from "zod";
import { whitespaceView } from "../accounts/whitespaceView.ts";
import { COVERAGES, accountDetailJson, accountJson, toAccountJson, toWhitespaceJson } from "./accountJson.ts";
import { accountPage, accountPageCursor } from "./accountPage.ts";
import { limit, oneOrMore, owner, pageOf, territory } from "./restFields.ts";
import { restGet } from "./restProcedures.ts";
import { restRouter } from "./restTrpc.ts";

const asked = z.strictObject({
  owner,
  territory,
  level: oneOrMore(LEVELS),
  coverage: oneOrMore(COVERAGES),
  kind: z.enum(["customer", "prospect"]).optional(),
  search: z.string().max(200).optional(),
  limit,
  cursor: accountPageCursor,
});

export const restAccountsRouter = restRouter({
  list: restGet(
    { path: "/accounts", summary: "Accounts in rank order: who deserves time first", tag: "accounts" },
    { input: asked, output: pageOf(accountJson) },
    ({ ctx, input }) => accountPage(ctx, input),
  ),

  get: restGet(
    { path: "/accounts/{accountId}", summary: "One account, with its whitespace", tag: "accounts" },
    { input: z.strictObject({ accountId: z.uuid() }), output: accountDetailJson },
    async ({ ctx, input: { accountId } }) => {
      const account = await ctx.accounts.get(accountId, ctx.asOf);
      const cells = whitespaceView(await ctx.standings.now(accountId, ctx.asOf), []);

      return { ...toAccountJson(ctx, account), whitespace: cells.map((cell) => toWhitespaceJson(ctx, cell)) };
    },
  ),
});
