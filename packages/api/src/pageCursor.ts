import { z } from "zod";

/** Where a page ended, as the text that asks for the next: opaque to whoever keeps it. */
export function writeCursor(place: Readonly<Record<string, string | number | readonly (string | number)[]>>): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** A cursor as input: absent or null = the first page; a text of somebody's own making is refused. */
export function cursorInput<Place extends z.ZodType>(place: Place) {
  return z
    .string()
    .max(1000)
    .transform((text, check): z.output<Place> => {
      const read = place.safeParse(parsed(text));

      if (!read.success) {
        check.addIssue({ code: "custom", message: "This is not the end of a page." });

        return z.NEVER;
      }

      return read.data;
    })
    .nullish()
    .transform((found) => found ?? null);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    return null;
  }
}
