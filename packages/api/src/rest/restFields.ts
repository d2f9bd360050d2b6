import { z } from "zod";
import { formatMessage } from "../message/formatMessage.ts";
import type { Message } from "@revisit/domain/message";

const CENTS = 100;
const MOST_ITEMS = 200;
const PAGE = 50;

/** An amount as a decimal text, so that no reader's floating point changes it. */
export const money = z.strictObject({ amount: z.string().meta({ example: "123.45" }), currency: z.string().meta({ example: "USD" }) });

export type Money = z.output<typeof money>;

/** @param cents - hundredths of `currency` */
export function moneyOf(cents: number, currency: string): Money {
  return { amount: (cents / CENTS).toFixed(2), currency };
}

/** A local calendar day. */
export const day = z.string().meta({ example: "2026-03-31" });

/** An instant in UTC. */
export const instant = z.string().meta({ example: "2026-03-31T09:00:00.000Z" });

/** A sentence with the code of what it is about. */
export const coded = z.strictObject({ code: z.string(), message: z.string() });

export function said(messages: readonly { readonly code: string; readonly message: Message }[]): z.output<typeof coded>[] {
  return messages.map(({ code, message }) => ({ code, message: formatMessage(message) }));
}

/** A page of things: `nextCursor` asks for the next, null on the last. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), nextCursor: z.string().nullable(), total: z.int() });
}

/** Several values of one query parameter, comma-separated. */
export function oneOrMore<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z
    .string()
    .transform((text) => text.split(",").filter((value) => value !== ""))
    .pipe(z.array(z.enum(values)).min(1))
    .optional()
    .meta({ description: `One or more of ${values.join(", ")}, comma-separated` });
}

/** How many items at most. */
export const limit = z.coerce.number().int().min(1).max(MOST_ITEMS).default(PAGE);

/** Who a list is narrowed to, by e-mail address. */
export const owner = z.string().max(320).toLowerCase().optional().meta({ description: "E-mail address of the owner" });

/** Where, by code, with all below. */
export const territory = z.string().max(200).optional().meta({ description: "Code of the territory; all below it are included" });
