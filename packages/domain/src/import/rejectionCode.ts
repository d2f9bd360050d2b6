import type { Message } from "../message.ts";

/** Why a row of an import was rejected, with the sentence a person reads; its values come from the rejection's details. */
export const REJECTION_MESSAGES = {
  missing_value: "{column} is empty. Fill it in.",
  too_few_columns: "This row has {found} cells, the header {expected}. Is a separator missing, or a quotation mark?",
  too_many_columns: "This row has {found} cells, the header {expected}. Put a cell that contains the separator in quotation marks.",
  bad_text: "{column} is longer than {max} characters or has a character that cannot be stored. Shorten it.",
  not_a_day: "{column} “{value}” is not a day. Write it as YYYY-MM-DD, for example 2026-03-31, and check that the day exists.",
  not_a_number: "{column} “{value}” is not a number. Write digits with a decimal point and no thousands separator, for example 1229.46.",
  out_of_range: "{column} “{value}” must be between {least} and {most}.",
  negative_price: "{column} “{value}” is below zero. Only a return, with a negative quantity, may have a negative amount.",
  bad_currency: "{column} “{value}” is not a currency. Use its three letters, for example USD.",
  bad_email: "{column} “{value}” is not an e-mail address. Write it as name@example.com.",
  bad_kind: "{column} “{value}” is not known. Use one of: {allowed}.",
  bad_country: "{column} “{value}” is not a country. Use its two letters, for example US.",
  bad_time_zone: "{column} “{value}” is not a time zone. Use a name like Europe/Paris.",
  requires_itself: "{value} requires itself. Name another product, or leave requires_sku empty.",
  unknown_owner: "Nobody here has the e-mail address “{value}”. Add the person to people.csv, or correct the address.",
  unknown_territory: "There is no territory “{value}”. Add it to territories.csv, or correct the code.",
  unknown_parent: "The parent territory “{value}” does not exist, or was itself rejected. Add it to territories.csv, or correct the code.",
  unknown_sku: "There is no product “{value}”. Add it to products.csv, or correct the sku.",
  unknown_account: "There is no account “{value}”. Add it to accounts.csv, or correct the external id.",
  duplicate_external_id:
    "“{value}” stands in line {firstLine} already; that row was taken. Remove one of the two, or give it an external id of its own.",
  duplicate_row: "“{value}” stands in line {firstLine} already; that row was taken. Remove one of the two.",
  territory_loop: "“{value}” would be its own parent ({path}). Correct the parent codes.",
} as const satisfies Record<string, string>;

export type RejectionCode = keyof typeof REJECTION_MESSAGES;

/** The sentence of one rejection. `details` fill its places; `column` is the CSV column at fault. */
export function rejectionMessage(code: RejectionCode, column: string | null, details: Readonly<Record<string, string | number>>): Message {
  return { id: `import.rejected.${code}`, message: REJECTION_MESSAGES[code], values: { column: column ?? "", ...details } };
}

/** Whether a stored code is one of ours. */
export function isRejectionCode(code: string): code is RejectionCode {
  return Object.hasOwn(REJECTION_MESSAGES, code);
}
