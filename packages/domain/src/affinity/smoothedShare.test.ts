import fc from "fast-check";
import { expect, it } from "vitest";
import { smoothedShare } from "./smoothedShare.ts";

it.each([
  { name: "no cases: the prior", hits: 0, cases: 0, share: 0.05 },
  { name: "as many cases as the prior is worth: half way", hits: 20, cases: 20, share: 0.525 },
  { name: "no hit in many cases is not never", hits: 0, cases: 380, share: 0.0025 },
])("$name", ({ hits, cases, share }) => {
  expect(smoothedShare(hits, cases, { share: 0.05, strength: 20 })).toBeCloseTo(share, 12);
});

// Seen to kill: the prior's share left out of the numerator; `cases` without the strength in the denominator.
it("lies between the prior and what was seen, whatever was seen", () => {
  const counts = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 30 })).map(([a, b]) => [Math.min(a, b), b] as const);
  fc.assert(
    fc.property(counts, fc.constantFrom(0.05, 0.5, 0.9), fc.constantFrom(1, 10, 20), ([hits, cases], share, strength) => {
      const smoothed = smoothedShare(hits, cases, { share, strength });

      expect(smoothed).toBeGreaterThanOrEqual(Math.min(share, hits / cases) - 1e-12);
      expect(smoothed).toBeLessThanOrEqual(Math.max(share, hits / cases) + 1e-12);
    }),
  );
});
