import { expect, it } from "vitest";
import { z } from "zod";
import { cursorInput, writeCursor } from "./pageCursor.ts";

const input = cursorInput(z.strictObject({ at: z.string(), line: z.int() }));

it.each([
  { name: "what was written", cursor: writeCursor({ at: "2026-01-01", line: 7 }), read: { at: "2026-01-01", line: 7 } },
  { name: "nothing", cursor: undefined, read: null },
  { name: "null", cursor: null, read: null },
])("reads $name", ({ cursor, read }) => {
  expect(input.parse(cursor)).toEqual(read);
});

it.each(["", "x", "bnVsbA", writeCursor({ at: "2026-01-01" }), writeCursor({ at: "2026-01-01", line: 7, orgId: "x" })])(
  "refuses %j",
  (cursor) => {
    expect(input.safeParse(cursor).success).toBe(false);
  },
);
