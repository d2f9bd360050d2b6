import { z } from "zod";

/** The shapes of `domain/review/answerValue.ts`; whether one fits its question is the domain's to say. */
const answerValue = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), text: z.string().max(10_000) }),
  z.strictObject({ kind: z.literal("choice"), choice: z.string().max(500) }),
  z.strictObject({ kind: z.literal("rating"), rating: z.number() }),
  z.strictObject({ kind: z.literal("yes_no"), yes: z.boolean() }),
  z.strictObject({ kind: z.literal("number"), number: z.number() }),
  z.strictObject({ kind: z.literal("money"), cents: z.int(), currency: z.string().length(3) }),
  z.strictObject({ kind: z.literal("product"), productId: z.uuid() }),
  z.strictObject({ kind: z.literal("competitor"), competitorId: z.uuid() }),
]);

/** What the customer said to one question; the note keeps its blanks, since it is saved while it is typed. */
export const answerInput = {
  reviewId: z.uuid(),
  questionId: z.uuid(),
  answerId: z.uuid(),
  value: answerValue.nullable(),
  note: z.string().max(20_000),
  phrasing: z.enum(["direct", "subtle"]).nullable(),
  baseVersion: z.int().min(0),
};
