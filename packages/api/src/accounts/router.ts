import { LEVELS } from "@revisit/domain/opportunity/level";
import { z } from "zod";
import { dayInput } from "../dayInput.ts";
import { manager, rep } from "../procedures.ts";
import { mutationId, nothing } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { wordsInput } from "../wordsInput.ts";
import { accountCreateInput, accountUpdateInput, budgetInput, judgementInput, reassignInput } from "./accountInputs.ts";
import { accountView } from "./accountView.ts";
import { createAccount, updateAccount } from "./changeAccount.ts";
import { decideChallenge } from "./decideChallenge.ts";
import { accountExportInput, exportAccounts } from "./exportAccounts.ts";
import { accountListInput, listAccounts } from "./listAccounts.ts";
import { raiseChallenge } from "./raiseChallenge.ts";
import { judgeResources, reassignAccounts, recordBudget } from "./recordFacts.ts";
import { setLevel, unsetLevel } from "./setLevel.ts";
import { timelineCursor, timelineView } from "./timelineView.ts";
import type { AccountFacets } from "./views.ts";

const timeline = z.strictObject({ accountId: z.uuid(), cursor: timelineCursor.optional() });

const challenge = z.strictObject({
  mutationId,
  challengeId: z.uuid(),
  accountId: z.uuid(),
  claimedLevel: z.enum(LEVELS),
  reason: z.string().trim().max(2000),
});

const decision = z.strictObject({
  mutationId,
  challengeId: z.uuid(),
  accept: z.boolean(),
  note: z.string().trim().max(2000),
  untilOn: dayInput.nullish(),
});

const override = z.strictObject({ mutationId, accountId: z.uuid(), level: z.enum(LEVELS), reason: wordsInput(2000), untilOn: dayInput });

/** Accounts: the ranked list, one of them, and what is known of it. */
export const accountsRouter = router({
  list: rep.read(accountListInput, ({ ctx, input }) => listAccounts(ctx, input)),

  facets: rep.read(nothing, ({ ctx }): Promise<AccountFacets> => ctx.accountFacets.get()),

  get: rep.read(z.strictObject({ accountId: z.uuid() }), ({ ctx, input }) => accountView(ctx, input.accountId)),

  exportCsv: rep.read(accountExportInput, ({ ctx, input }) => exportAccounts(ctx, input)),

  create: rep.write(accountCreateInput, ({ ctx, input }) => createAccount(ctx, input)),

  update: rep.write(accountUpdateInput, ({ ctx, input }) => updateAccount(ctx, input)),

  recordBudget: rep.write(budgetInput, ({ ctx, input }) => recordBudget(ctx, input)),

  judgeResources: rep.write(judgementInput, ({ ctx, input }) => judgeResources(ctx, input)),

  reassign: manager.write(reassignInput, ({ ctx, input }) => reassignAccounts(ctx, input)),

  timeline: rep.read(timeline, ({ ctx, input }) => timelineView(ctx, input.accountId, input.cursor ?? null)),

  challenge: rep.write(challenge, ({ ctx, input }) => raiseChallenge(ctx, input)),

  decideChallenge: manager.write(decision, ({ ctx, input }) => decideChallenge(ctx, { ...input, untilOn: input.untilOn ?? null })),

  override: manager.write(override, async ({ ctx, input }) => {
    await setLevel(ctx, input);

    return { ok: true as const };
  }),

  endOverride: manager.write(z.strictObject({ mutationId, accountId: z.uuid() }), async ({ ctx, input }) => {
    await unsetLevel(ctx, input.accountId);

    return { ok: true as const };
  }),
});
