import { z } from "zod";

const LONGEST_SHORT_TEXT = 200;
const LONGEST_LONG_TEXT = 10_000;
const LONGEST_EMAIL = 320;
const SHORTEST_PASSWORD = 10;
const LONGEST_PASSWORD = 128;
/** beyond it a number of cents is no longer exact */
const MOST_CENTS = 9_000_000_000_000_00;

/** A name or a title: something must stand there. */
export const shortText = z.string().trim().min(1, "Something must stand here.").max(LONGEST_SHORT_TEXT, "This is too long.");

/** Free text; may be empty. */
export const longText = z.string().max(LONGEST_LONG_TEXT, "This is too long.");

/** Compared without case everywhere, so kept without. */
export const emailAddress = z.email("This is not an e-mail address.").max(LONGEST_EMAIL).toLowerCase();

export const newPassword = z.string().min(SHORTEST_PASSWORD, "Use ten characters or more.").max(LONGEST_PASSWORD, "This is too long.");

/** Hundredths of a currency; whether it may be negative is a rule's business. */
export const cents = z.number().int().min(-MOST_CENTS).max(MOST_CENTS);

export const currencyCode = z.string().regex(/^[A-Z]{3}$/, "Use the three letters of the currency.");

/** What an update was made from; null makes a new one. */
export const versionOrNew = z.int().min(1).nullable();

export const version = z.int().min(1);
