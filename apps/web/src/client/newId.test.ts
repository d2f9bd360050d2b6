import { expect, it } from "vitest";
import { newId } from "./newId.ts";

it("is a version 7 UUID of the RFC 9562 variant", () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it("starts with the milliseconds of this machine's clock", () => {
  const before = Date.now();
  const stamp = Number.parseInt(newId().replaceAll("-", "").slice(0, 12), 16);

  expect(stamp).toBeGreaterThanOrEqual(before);
  expect(stamp).toBeLessThanOrEqual(Date.now());
});

it("never repeats within a millisecond", () => {
  expect(new Set(Array.from({ length: 5_000 }, newId)).size).toBe(5_000);
});
