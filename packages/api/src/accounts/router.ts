import { LEVELS } from "@revisit/domain/opportunity/level";
import { z } from "zod";
import { dayInput } from "../dayInput.ts";
import { manager, rep } from "../procedures.ts";
import { mutationId } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { wordsInput } from "../wordsInput.ts";
import { decideChallenge } from "./decideChallenge.ts";
import { raiseChallenge } from "./raiseChallenge.ts";
import { setLevel, unsetLevel } from "./setLevel.ts";
import { timelineCursor, timelineView } from "./timelineView.ts";

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
  timeline: rep.hot(timeline, ({ ctx, input }) => timelineView(ctx, input.accountId, input.cursor ?? null)),

  challenge: rep.hotWrite(challenge, ({ ctx, input }) => raiseChallenge(ctx, input)),

  decideChallenge: manager.hotWrite(decision, ({ ctx, input }) => decideChallenge(ctx, { ...input, untilOn: input.untilOn ?? null })),

  override: manager.hotWrite(override, async ({ ctx, input }) => {
    await setLevel(ctx, input);

    return { ok: true as const };
  }),

  endOverride: manager.hotWrite(z.strictObject({ mutationId, accountId: z.uuid() }), async ({ ctx, input }) => {
    await unsetLevel(ctx, input.accountId);

    return { ok: true as const };
  }),
});
