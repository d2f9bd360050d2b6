import { z } from "zod";
import { emailAddress, newPassword, shortText, versionOrNew } from "../fields.ts";
import { admin, manager } from "../procedures.ts";
import { mutationId, nothing } from "../strictInput.ts";
import { router } from "../trpc.ts";
import type { PersonRow } from "./views.ts";

const MOST_TERRITORIES = 200;

const person = z.strictObject({
  mutationId,
  personId: z.uuid(),
  version: versionOrNew,
  name: shortText,
  email: emailAddress,
  role: z.enum(["rep", "manager", "admin"]),
  /** reviews that they can hold in a week */
  weeklyCapacity: z.int().min(0).max(100),
  territoryIds: z.array(z.uuid()).max(MOST_TERRITORIES),
});

const activity = z.strictObject({ mutationId, personId: z.uuid(), isActive: z.boolean() });

const password = z.strictObject({ mutationId, personId: z.uuid(), password: newPassword });

export const peopleRouter = router({
  list: manager.read(nothing, async ({ ctx }): Promise<{ items: PersonRow[] }> => ({ items: await ctx.people.list(ctx.today) })),

  save: admin.write(person, async ({ ctx, input }) => {
    const version = await ctx.people.save(input, ctx.today);

    await ctx.signIns.followEmail(input.personId);

    return { version };
  }),

  setActive: admin.write(activity, async ({ ctx, input }) => {
    await ctx.people.setActive(input.personId, input.isActive);

    return { ok: true as const };
  }),

  setPassword: admin.write(password, async ({ ctx, input }) => {
    await ctx.signIns.setPassword({ personId: input.personId, passwordHash: await ctx.hashPassword(input.password) });

    return { ok: true as const };
  }),
});
