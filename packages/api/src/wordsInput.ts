import { z } from "zod";

/** What somebody wrote and must have written: trimmed, 1 to `longest` characters. */
export function wordsInput(longest: number) {
  return z.string().trim().min(1).max(longest);
}

/** What somebody may leave out: absent, null and blank are all null. */
export function optionalWords(longest: number) {
  return z
    .string()
    .trim()
    .max(longest)
    .nullish()
    .transform((text) => (text === undefined || text === "" ? null : text));
}
