import { z } from "zod";

/** What a procedure may take: an object without room for extra fields, or nothing. */
export type StrictInput = z.ZodObject<z.core.$ZodShape, z.core.$strict> | z.ZodVoid;

/** Every mutation carries an id that its client made: sent again, it is answered again and not done again. */
export type MutationInput = z.ZodObject<z.core.$ZodShape & { mutationId: z.ZodUUID }, z.core.$strict>;

/** For procedures that take nothing. */
export const nothing = z.void();

/** The field every mutation has: `z.strictObject({ mutationId, … })`. */
export const mutationId = z.uuid();

/**
 * zod's types cannot tell a strict object from another, so this is checked while the routers are built: a server with an
 * input that would swallow extra fields does not start.
 */
export function strict<I extends StrictInput>(input: I): I {
  if (input instanceof z.ZodObject && !(input.def.catchall instanceof z.ZodNever)) {
    throw new Error(`an input must be a z.strictObject: { ${Object.keys(input.shape).join(", ")} }`);
  }

  return input;
}
