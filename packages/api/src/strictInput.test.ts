import { describe, expect, it } from "vitest";
import { z } from "zod";
import { nothing, strict } from "./strictInput.ts";

describe("an input", () => {
  it.each([
    { name: "strict object", input: z.strictObject({ a: z.string() }), isTaken: true },
    { name: "strict object without fields", input: z.strictObject({}), isTaken: true },
    {
      name: "strict object with a rule over its fields",
      input: z.strictObject({ a: z.string() }).refine(({ a }) => a !== ""),
      isTaken: true,
    },
    { name: "nothing at all", input: nothing, isTaken: true },
    { name: "object that drops extra fields", input: z.object({ a: z.string() }), isTaken: false },
    { name: "object that lets extra fields through", input: z.looseObject({ a: z.string() }), isTaken: false },
  ])("$name: taken = $isTaken", ({ input, isTaken }) => {
    const build = () => strict(input);

    if (isTaken) {
      expect(build()).toBe(input);
    } else {
      expect(build).toThrow("must be a z.strictObject");
    }
  });
});
