import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inertCell, originalCell } from "./inertCell.ts";

describe("a cell that a spreadsheet would run", () => {
  it.each(["=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(A1)", "|calc", "%0A=1", " =1", "\t=1", "\r=1", "＝1+1", "－1+A", "\u200B=1"])(
    "%j is made inert",
    (cell) => {
      expect(inertCell(cell)).toBe(`'${cell}`);
    },
  );

  it.each(["-5", "+1 555 0100", "-1.5", "plain", "a=b", "", "'quoted'", "1 (11) 500 555-0127"])("%j keeps its meaning", (cell) => {
    expect(inertCell(cell)).toBe(cell);
  });
});

// killed: originalCell taking off an apostrophe that inertCell did not put there; inertCell not doubling one before a formula
it("what is made inert can be read again", () => {
  const cells = fc.string({ unit: fc.constantFrom("'", "=", "-", "+", "@", "1", " ", "a", "\t") });

  fc.assert(fc.property(cells, (cell) => originalCell(inertCell(cell)) === cell));
});
