import { checkPolicy } from "@revisit/domain/cadence/checkPolicy";
import { MAX_INTERVAL_DAYS } from "@revisit/domain/cadence/maxIntervalDays";
import { LEVELS } from "@revisit/domain/opportunity/level";
import { z } from "zod";
import { shortText, version, versionOrNew } from "../fields.ts";
import { admin, manager } from "../procedures.ts";
import { mutationId, nothing } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { effectOf, policyOf } from "./policyChange.ts";
import { policyRow } from "./policyRow.ts";
import type { PolicyEffect, PolicyRow } from "./views.ts";

/** beyond every calendar; what is too long for the rule is for the rule to say */
const LONGEST_INTERVAL = MAX_INTERVAL_DAYS * 100;

const conditions = {
  level: z.enum(LEVELS).nullish(),
  family: shortText.nullish(),
  type: shortText.nullish(),
  sizeBand: shortText.nullish(),
};

const intervalDays = z.number().min(-LONGEST_INTERVAL).max(LONGEST_INTERVAL);

const change = z.strictObject({ policyId: z.uuid().nullish(), ...conditions, intervalDays: intervalDays.nullable() });

const policy = z.strictObject({ mutationId, policyId: z.uuid(), version: versionOrNew, ...conditions, intervalDays });

const removed = z.strictObject({ mutationId, policyId: z.uuid(), version });

export const policiesRouter = router({
  list: manager.read(nothing, async ({ ctx }): Promise<{ items: PolicyRow[] }> => ({ items: (await ctx.policies.list()).map(policyRow) })),

  preview: admin.read(change, async ({ ctx, input }): Promise<PolicyEffect> => {
    const [policies, groups, capacities] = [await ctx.policies.list(), await ctx.policies.groups(), await ctx.policies.capacities()];

    return effectOf(input, { policies, groups, capacities, settings: ctx.organization.settings }, ctx.today);
  }),

  save: admin.write(policy, async ({ ctx, input }) => {
    const changed = policyOf(input);

    checkPolicy(changed, await ctx.policies.list());
    const version = await ctx.policies.save({ ...changed, version: input.version });

    await ctx.wholeAssessment.renew(ctx.asOf);

    return { version };
  }),

  remove: admin.write(removed, async ({ ctx, input }) => {
    await ctx.policies.remove(input.policyId, input.version);
    await ctx.wholeAssessment.renew(ctx.asOf);

    return { ok: true as const };
  }),
});
