import { expect, it } from "vitest";
import { messageExtractor } from "./messageExtractor.ts";

it.each([
  { name: "written out", code: `const m = { id: "a.b", message: "Hello {name}", values: { name } };`, said: { "a.b": "Hello {name}" } },
  {
    name: "a constant, even one below its use",
    code: `function f() { return { id: "a", message: TEXT, values: {} }; } const TEXT = "One " + "two";`,
    said: { a: "One two" },
  },
  {
    name: "a table by the same key",
    code: "const A = 'an'; const T = { x: `${A} x`, y: 'why' } as const satisfies Record<string, string>; function f(k) { return { id: `t.${k}`, message: T[k], values: {} }; }",
    said: { "t.x": "an x", "t.y": "why" },
  },
  {
    name: "arguments of the function around it",
    code: "const TEXT = 'late'; says('one', TEXT); says('two', 'soon'); function says(key, message) { return [{ id: `p.${key}`, message, values: {} }]; }",
    said: { "p.one": "late", "p.two": "soon" },
  },
  {
    name: "the sentences of broken rules, each also without its details",
    code: `export const RULE_SENTENCES = { gone: { message: "It is gone." }, taken: { message: "{email} is taken.", bare: "It is taken." } } as const;`,
    said: {
      "rule.gone": "It is gone.",
      "rule.gone.bare": "It is gone.",
      "rule.taken": "{email} is taken.",
      "rule.taken.bare": "It is taken.",
    },
  },
  { name: "a copy of another message is not a new one", code: "const m = { id: one.id, message: one.message, values: {} };", said: {} },
  { name: "an object that is no message", code: `const m = { id: "a", message: "no values" };`, said: {} },
])("extracts $name", async ({ code, said }) => {
  expect(await extracted(code)).toEqual(said);
});

it("refuses a message of which it can't tell what it says", async () => {
  await expect(extracted("const m = { id: `a.${b}`, message: c + d, values: {} };")).rejects.toThrow("packages/domain/src/x.ts:1");
});

it("refuses a table with one entry that it can't read", async () => {
  await expect(
    extracted("const T = { x: 'an x', y: why() }; function f(k) { return { id: `t.${k}`, message: T[k], values: {} }; }"),
  ).rejects.toThrow("the text of line 1");
});

it.each([
  { file: "/r/packages/domain/src/plan/planSays.ts", reads: true },
  { file: "/r/packages/api/src/reviews/closingView.ts", reads: true },
  { file: "/r/packages/domain/src/plan/planSays.test.ts", reads: false },
  { file: "/r/apps/web/src/ui/Say.tsx", reads: false },
])("reads $file: $reads", ({ file, reads }) => {
  expect(messageExtractor.match(file)).toBe(reads);
});

async function extracted(code: string): Promise<Record<string, string>> {
  const said: Record<string, string> = {};
  await messageExtractor.extract("/r/packages/domain/src/x.ts", code, ({ id, message }) => {
    said[id] = message ?? "";
  });

  return said;
}
