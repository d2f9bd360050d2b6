import { z } from "zod";
import { rep } from "../procedures.ts";
import { mutationId } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { optionalWords, wordsInput } from "../wordsInput.ts";

const contact = z.strictObject({
  mutationId,
  contactId: z.uuid(),
  accountId: z.uuid(),
  version: z.int().nullable(),
  name: wordsInput(200),
  title: optionalWords(200),
  email: z
    .email()
    .max(320)
    .nullish()
    .transform((email) => email ?? null),
  phone: optionalWords(60),
  rapport: z
    .int()
    .min(1)
    .max(5)
    .nullish()
    .transform((rapport) => rapport ?? null),
  doNotContact: z.boolean(),
});

const seenContact = z.strictObject({ mutationId, contactId: z.uuid(), version: z.int() });

/** People at an account. */
export const contactsRouter = router({
  save: rep.write(contact, async ({ ctx, input: { contactId, ...fields } }) => ({
    version: await ctx.contacts.save({ ...fields, id: contactId }),
  })),

  remove: rep.write(seenContact, async ({ ctx, input }) => {
    await ctx.contacts.remove(input.contactId, input.version);

    return { ok: true as const };
  }),
});
