import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInTree } from "./runInTree.ts";
import { repository, sourceTree } from "./sourceTree.ts";

const FORBIDDEN = [
  {
    rule: "no-floating-promises",
    name: "a check that is not awaited",
    path: "apps/server/src/a.ts",
    text: "export function a(check: () => Promise<void>): void {\n  check();\n}\n",
  },
  {
    rule: "no-misused-promises",
    name: "a loop that waits for nothing",
    path: "packages/api/src/b.ts",
    text: "export function b(items: readonly number[], save: (item: number) => Promise<void>): void {\n  items.forEach(async (item) => {\n    await save(item);\n  });\n}\n",
  },
  {
    rule: "no-unsafe-assignment",
    name: "an answer that nobody knows the type of",
    path: "packages/data/src/c.ts",
    text: "export function c(text: string): number {\n  const rows = JSON.parse(text);\n\n  return Number(rows);\n}\n",
  },
  {
    rule: "switch-exhaustiveness-check",
    name: "a level that is forgotten",
    path: "packages/domain/src/d.ts",
    text: 'export function d(level: "high" | "low"): number {\n  switch (level) {\n    case "high":\n      return 90;\n  }\n\n  return 0;\n}\n',
  },
  {
    rule: "return-await",
    name: "a promise that leaves the try that should catch it",
    path: "apps/server/src/e.ts",
    text: "export async function e(run: () => Promise<number>): Promise<number> {\n  try {\n    return run();\n  } catch {\n    return await run();\n  }\n}\n",
  },
] as const;

const COMMENTED_OFF = `/* oxlint-disable */\n${FORBIDDEN[0].text}`;

describe("the rules that need types", () => {
  let tree: ReturnType<typeof sourceTree>;
  let findings: string[];

  beforeAll(() => {
    tree = sourceTree(Object.fromEntries(FORBIDDEN.map(({ path, text }) => [path, text])));
    const args = [`--config=${repository}/.oxlintrc.json`, "--type-aware", "--format=unix", "apps", "packages"];
    findings = runInTree(tree.root, "oxlint/bin/oxlint", args).stdout.split("\n");
  });
  afterAll(() => tree.remove());

  it.each(FORBIDDEN)("$rule: $name", ({ rule, path }) => {
    expect(findings.filter((line) => line.startsWith(`${path}:`))).toEqual([expect.stringContaining(`[Error/typescript(${rule})]`)]);
  });

  it("a comment that would switch them off is an error of its own", () => {
    const other = sourceTree({ "apps/server/src/f.ts": COMMENTED_OFF });
    const { stdout } = runInTree(other.root, "eslint/bin/eslint.js", [`--config=${repository}/eslint.config.mjs`, "apps"]);
    other.remove();

    expect(stdout).toContain("Unexpected 'oxlint-disable' comment");
  });
});
