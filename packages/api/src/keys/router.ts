import { z } from "zod";
import { shortText } from "../fields.ts";
import { admin } from "../procedures.ts";
import type { KeyRow } from "../settings/views.ts";
import { mutationId, nothing } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { requirePersonFor } from "./requirePersonFor.ts";

const key = z.strictObject({
  mutationId,
  keyId: z.uuid(),
  name: shortText,
  role: z.enum(["rep", "manager", "admin"]),
  personId: z.uuid().nullish(),
});

const revoked = z.strictObject({ mutationId, keyId: z.uuid() });

/** What `create` answers: the key itself, this once. The same request again is told that it was made, and no more. */
type CreatedKey = { keyId: string; key: string | null };

export const keysRouter = router({
  list: admin.read(nothing, async ({ ctx }): Promise<{ items: KeyRow[] }> => ({ items: await ctx.keys.list() })),

  create: admin.write(
    key,
    async ({ ctx, input }): Promise<CreatedKey> => {
      const personId = requirePersonFor(input.role, input.personId ?? null);

      return { keyId: input.keyId, key: await ctx.keys.create({ ...input, personId }, ctx.asOf) };
    },
    ({ keyId }) => ({ keyId, key: null }),
  ),

  revoke: admin.write(revoked, async ({ ctx, input }) => {
    await ctx.keys.revoke(input.keyId, ctx.asOf);

    return { ok: true as const };
  }),
});
