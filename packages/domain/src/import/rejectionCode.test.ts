import { describe, expect, it } from "vitest";
import { placeholdersOf } from "../ruleSentence.ts";
import { isRejectionCode, REJECTION_MESSAGES, rejectionMessage, type RejectionCode } from "./rejectionCode.ts";

/** What a rejection's details may carry; a placeholder beyond these would be read out in braces. */
const DETAILS = ["allowed", "column", "expected", "firstLine", "found", "least", "max", "most", "path", "value"];

describe.each(Object.keys(REJECTION_MESSAGES) as RejectionCode[])("%s", (code) => {
  it("says what is wrong and what to do, with details that a rejection carries", () => {
    const message = REJECTION_MESSAGES[code];

    expect(message).toMatch(/[.?] .+[.?]$|must be/);
    expect(placeholdersOf(message).filter((name) => !DETAILS.includes(name))).toEqual([]);
  });
});

it("fills in the column and the details", () => {
  expect(rejectionMessage("not_a_day", "customer_since", { value: "2024-02-30" })).toMatchObject({
    id: "import.rejected.not_a_day",
    values: { column: "customer_since", value: "2024-02-30" },
  });
});

it.each([
  { code: "not_a_day", known: true },
  { code: "constructor", known: false },
  { code: "__proto__", known: false },
])("$code is a rejection code: $known", ({ code, known }) => {
  expect(isRejectionCode(code)).toBe(known);
});
